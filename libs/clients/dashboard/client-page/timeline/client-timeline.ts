import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import {
  Api,
  ClientTimelineDocument,
  type ClientTimelineQuery,
  type ClientTimelineQueryVariables,
  Live,
  Pages,
  RemoveNoteDocument,
  RestoreNoteDocument,
  type TimelineRowFragment,
} from '@rekindle/shared/graphql';
import { Button, Calendar, Deed, Empty, FilterChip, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { ChangeNote } from '../note/change-note';
import { OpenClient } from '../open-client';
import { KnownKinds } from './known-kinds';
import { byDay } from './timeline-days';
import { TimelineEntry } from './timeline-entry';

/** What happened with a client, the newest first, day by day; one kind of things at a time where somebody wants it so. */
@Component({
  selector: 'rk-client-timeline',
  imports: [Button, ChangeNote, Empty, FilterChip, PageError, Skeleton, TimelineEntry],
  templateUrl: './client-timeline.html',
  styleUrl: './client-timeline.css',
})
export class ClientTimeline {
  readonly clientId = input.required<string>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);
  private readonly open = inject(OpenClient);
  protected readonly known = inject(KnownKinds);

  protected readonly group = signal<string | null>(null);
  protected readonly pages = new Pages<ClientTimelineQuery, ClientTimelineQueryVariables, TimelineRowFragment>(
    ClientTimelineDocument,
    () => {
      const group = this.group();
      return { clientId: this.clientId(), kinds: group ? this.known.kindsOf(group) : null };
    },
    ({ timeline }) => timeline,
  );
  protected readonly days = computed(() => {
    const rows = this.known.isReady() ? this.pages.rows() : undefined;
    return rows && byDay(rows, this.calendar.now(), this.calendar.zone());
  });
  /** The note that is being changed. */
  protected readonly changing = signal<TimelineRowFragment | null>(null);
  protected readonly more = new Deed(() => this.pages.loadMore());

  private readonly remove = new Deed(async (id: string) => {
    await this.api.mutate(RemoveNoteDocument, { id });
    this.open.noteDeed();
    const action = { label: $localize`:@@toast.undo:Undo`, run: () => void this.restore.do(id) };
    this.toasts.show({ text: $localize`:@@note.removed:The note is removed`, icon: 'check_circle', action });
  });
  private readonly restore = new Deed(async (id: string) => {
    await this.api.mutate(RestoreNoteDocument, { id });
    this.open.noteDeed();
  });

  constructor() {
    this.known.fetch();
    effect(() => {
      if (this.open.deeds() > 0) untracked(() => this.pages.reload());
    });
    const live = inject(Live);
    effect((onCleanup) => {
      const stops = this.known.topics().map((topic) => live.listen(topic, () => this.pages.refresh({ again: true })));
      onCleanup(() => stops.forEach((stop) => stop()));
    });
  }

  protected removeNote({ subjectId }: TimelineRowFragment): void {
    if (subjectId) void this.remove.do(subjectId);
  }

  protected showChanged(): void {
    this.changing.set(null);
    this.open.noteDeed();
  }
}
