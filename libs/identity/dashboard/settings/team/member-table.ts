import { Component, computed, inject, input, output } from '@angular/core';
import type { TeamNowFragment } from '@rekindle/shared/graphql';
import { Avatar, Button, Calendar, Chip, Table } from '@rekindle/shared/ui';
import { roleWord } from './role-words';

type Member = TeamNowFragment['members'][number];

/** Everybody on the team: what they are, whether they have a second factor, since when they are here. */
@Component({
  selector: 'rk-member-table',
  imports: [Avatar, Button, Chip, Table],
  templateUrl: './member-table.html',
  styleUrl: './member-table.css',
})
export class MemberTable {
  readonly members = input.required<readonly Member[]>();
  readonly mayRemove = input.required<boolean>();
  /** Who is being removed right now. */
  readonly removing = input.required<Member | null>();
  readonly leave = output<Member>();

  private readonly calendar = inject(Calendar);
  protected readonly rows = computed(() =>
    this.members().map((member) => ({
      member,
      role: roleWord[member.role](),
      joined: this.calendar.since(member.joinedAt),
      canLeave: this.mayRemove() && !member.isYou && member.role !== 'OWNER',
    })),
  );
}
