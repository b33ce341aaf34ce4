import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import { Api, RemoveMemberDocument, type RulesFragment, TeamDocument, type TeamNowFragment } from '@rekindle/shared/graphql';
import { Button, Card, Deed, Dialog, Icon, KeepFocus, PageError, Setting, SettingsPage, Skeleton, Toasts } from '@rekindle/shared/ui';
import { Viewer } from '../../viewer';
import { InviteColleague } from './invite-colleague';
import { MemberTable } from './member-table';
import { OpenInvitations } from './open-invitations';
import { TeamRules } from './team-rules';

type Member = TeamNowFragment['members'][number];

/** Who works in the practice, who is invited, and for its owner the rules; the address holds the open drawer. */
@Component({
  selector: 'rk-team',
  imports: [
    ...[Button, Card, Dialog, Icon, KeepFocus, PageError, RouterLink, Setting, SettingsPage, Skeleton],
    ...[InviteColleague, MemberTable, OpenInvitations, TeamRules],
  ],
  templateUrl: './team.html',
  styleUrl: './team.css',
})
export class Team {
  readonly invite = input<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly viewer = inject(Viewer);

  protected readonly query = this.api.query(TeamDocument, () => ({}));
  protected readonly team = linkedSignal<TeamNowFragment | undefined>(() => this.query.value()?.team);
  protected readonly sentence = computed(() => {
    const count = this.team()?.members.length ?? 0;
    if (count === 1) return $localize`:@@team.alone:You are the only one here so far.`;
    return count > 1 ? $localize`:@@team.count:${count}:count: people work here.` : $localize`:@@team.sentence:Who works here.`;
  });

  /** Who is about to be removed. */
  protected readonly leaving = linkedSignal<TeamNowFragment | undefined, Member | null>({ source: this.team, computation: () => null });
  protected readonly removalHeading = computed(
    () => $localize`:@@team.removeHeading:Remove ${this.leaving()?.name ?? ''}:name: from the team?`,
  );
  protected readonly remove = new Deed(async ({ id, name }: Member) => {
    const { removeMember } = await this.api.mutate(RemoveMemberDocument, { memberId: id });
    this.team.set(removeMember);
    this.toasts.show({ text: $localize`:@@team.removed:${name}:name: is not on the team any more`, icon: 'check_circle' });
  });

  protected confirmRemoval(): void {
    const member = this.leaving();
    this.leaving.set(null);
    if (member) void this.remove.do(member);
  }

  protected showRules(rules: RulesFragment): void {
    this.team.update((team) => team && { ...team, rules });
  }

  protected openOrClose(isOpen: boolean): void {
    if (isOpen !== Boolean(this.invite())) this.go({ invite: isOpen ? 1 : null });
  }

  protected showInvited(team: TeamNowFragment): void {
    this.team.set(team);
    this.go({ invite: null });
  }

  private go(queryParams: Params): void {
    void this.router.navigate(['/settings/team'], { queryParams, replaceUrl: true });
  }
}
