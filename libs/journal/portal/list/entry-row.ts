import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { beginningOf, excerptOf, type FoundWords } from '@rekindle/journal/domain';
import { Calendar, Chip, FormattedText, Icon, SavedLine, type TextMark, Visibility } from '@rekindle/shared/ui';
import type { OwnEntry } from '../own/own-entry';
import { lastCommentOf, moodInWords, questionOf, readingWords, writtenInWords } from './entry-words';

// More than four lines of the widest page hold.
const lettersSeen = 600;

/** An entry in a list, pressed as a whole: when, for whom, its first lines, what was said to it, and how it was. */
@Component({
  selector: 'rk-entry-row',
  imports: [Chip, FormattedText, Icon, RouterLink, SavedLine, Visibility],
  templateUrl: './entry-row.html',
  styleUrl: './entry-row.css',
  host: { role: 'article', '[attr.aria-labelledby]': 'headingId()' },
})
export class EntryRow {
  readonly entry = input.required<OwnEntry>();
  /** Who reads what is shared, by their first name. */
  readonly coach = input<string>();
  /** Words that were looked for, in the order of the text. */
  readonly found = input<readonly FoundWords[]>([]);

  private readonly now = inject(Calendar).now;
  protected readonly headingId = computed(() => `entry-${this.entry().id}`);
  protected readonly when = computed(() => writtenInWords(this.entry(), this.now()));
  protected readonly mood = computed(() => moodInWords(this.entry()));
  protected readonly question = computed(() => questionOf(this.entry()));
  protected readonly comment = computed(() => lastCommentOf(this.entry(), this.now()));
  protected readonly reading = computed(() => {
    const { reading } = this.entry();
    return reading && readingWords[reading];
  });
  private readonly excerpt = computed(() => excerptOf(this.entry().text, this.found()));
  protected readonly blocks = computed(() => beginningOf(this.excerpt().text, lettersSeen).blocks);
  protected readonly marks = computed<readonly TextMark[]>(() =>
    this.excerpt().words.flatMap((words, index) => (words.from < lettersSeen ? [{ ...words, id: String(index) }] : [])),
  );
}
