import { Component, computed, input } from '@angular/core';
import { momentInWords } from '@rekindle/shared/ui';
import type { OwnEntry } from '../own/own-entry';

/** What coaches said to an entry, with the words that each of it is about. It stays with its writer, also once the entry is taken back. */
@Component({
  selector: 'rk-entry-comments',
  template: `
    @if (shown().length > 0) {
      <h2 id="entry-comments" i18n="@@entry.comments">What came back</h2>
      <ul aria-labelledby="entry-comments">
        @for (comment of shown(); track comment.id) {
          <li>
            @if (comment.quote; as quote) {
              <p class="quote"><span class="rk-unseen" i18n="@@entry.about">To these words:</span> “{{ quote }}”</p>
            }
            <p class="body">{{ comment.body }}</p>
            <p class="rk-caption">{{ comment.author }} · {{ comment.at }}</p>
          </li>
        }
      </ul>
    }
  `,
  styleUrl: './entry-comments.css',
})
export class EntryComments {
  readonly comments = input.required<OwnEntry['comments']>();

  protected readonly shown = computed(() =>
    this.comments().map(({ id, author, body, quote, writtenAt }) => ({
      ...{ id, body, quote, at: momentInWords(new Date(writtenAt)) },
      author: author || $localize`:@@comment.aCoach:A coach`,
    })),
  );
}
