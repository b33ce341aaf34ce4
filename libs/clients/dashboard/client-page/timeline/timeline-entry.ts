import { booleanAttribute, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session, type TimelineRowFragment } from '@rekindle/shared/graphql';
import { Button, Calendar, Icon, timeInWords, Visibility } from '@rekindle/shared/ui';
import { KnownKinds } from './known-kinds';

const whoSees = { ME: 'me', TEAM: 'team', CLIENT: 'client', SHARED: 'shared' } as const;

/** One thing that happened: a bead on the thread, when, what, who may see it, and what somebody wrote. */
@Component({
  selector: 'li[rkTimelineEntry]',
  imports: [Button, Icon, RouterLink, Visibility],
  templateUrl: './timeline-entry.html',
  styleUrl: './timeline-entry.css',
  host: { '[class.attention]': 'look()?.isAttention' },
})
export class TimelineEntry {
  readonly item = input.required<TimelineRowFragment>();
  /** Whose page it stands on; elsewhere it leads nowhere. */
  readonly clientId = input<string>();
  /** Without what can be done: for a place where it is only read. */
  readonly isBrief = input(false, { transform: booleanAttribute });
  readonly changeNote = output();
  readonly removeNote = output();

  private readonly session = inject<Session<{ readonly memberId: string }>>(Session);
  private readonly calendar = inject(Calendar);
  private readonly kinds = inject(KnownKinds);

  protected readonly time = computed(() => timeInWords(new Date(this.item().happenedAt), this.calendar.zone()));
  protected readonly look = computed(() => this.kinds.find(this.item().kind));
  protected readonly isOwn = computed(() => this.item().actorId !== null && this.item().actorId === this.session.latest()?.memberId);
  // What an area adds before the words for it are there is still seen.
  protected readonly words = computed(() => this.look()?.words({ ...this.item(), isOwn: this.isOwn() }) ?? this.item().kind);
  protected readonly leadsTo = computed(() => {
    const [leadsTo, clientId, subjectId] = [this.look()?.leadsTo, this.clientId(), this.item().subjectId];
    return leadsTo && clientId && subjectId ? { link: ['/clients', clientId, leadsTo.tab], query: { [leadsTo.subject]: subjectId } } : null;
  });
  protected readonly who = computed(() => whoSees[this.item().visibility]);
  protected readonly by = computed(() =>
    this.look()?.text === undefined || this.item().kind !== 'clients.note-written' ? this.item().actor : null,
  );
  protected readonly isOwnNote = computed(() => this.isOwn() && this.item().kind === 'clients.note-written' && !this.isBrief());
}
