import { Component, computed, inject, input } from '@angular/core';
import { faces } from '@rekindle/check-ins/domain';
import { findPrompt } from '@rekindle/journal/domain';
import { Button, Calendar, Chip, CommentList, Face, localDayInWords, Note, sinceAndTime } from '@rekindle/shared/ui';
import { PassageNote } from '../passages/passage-note';
import { EntryPhotos } from '../photos/entry-photos';
import { eventsInWords } from '../words/events-in-words';
import { EntryText } from './entry-text';
import type { ReadEntry } from './read-entry';

/** An entry that a client shows: its day and face, the question it answers, what they wrote, their pictures, and what was said to it. */
@Component({
  selector: 'rk-shared-entry',
  imports: [Button, Chip, CommentList, EntryPhotos, EntryText, Face, Note, PassageNote],
  templateUrl: './shared-entry.html',
  styleUrl: './shared-entry.css',
})
export class SharedEntry {
  readonly reading = input.required<ReadEntry>();

  private readonly calendar = inject(Calendar);
  protected readonly entry = computed(() => this.reading().shown());
  protected readonly day = computed(() => localDayInWords(this.entry()?.writtenOn ?? ''));
  protected readonly face = computed(() => {
    const mood = this.entry()?.mood ?? null;
    return mood === null ? null : { value: mood, words: faces[mood] ?? '' };
  });
  protected readonly question = computed(() => findPrompt(this.entry()?.prompt ?? '')?.question ?? null);
  protected readonly events = computed(() => eventsInWords(this.entry()?.events ?? []));
  /** Only where it is not the day that it is about: an entry may be about a day of the week before. */
  protected readonly writtenLater = computed(() => {
    const entry = this.entry();
    if (!entry) return '';
    const { savedAt } = entry;
    return $localize`:@@sharedEntry.saved:last written ${sinceAndTime(this.calendar.since(savedAt), savedAt, this.calendar.zone())}:when:`;
  });
}
