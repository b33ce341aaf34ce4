import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import { mailNameOf } from '@rekindle/platform/mail';
import { answerStyles } from './answer-page.css';
import { answerWords as words } from './answer-words';

interface Around {
  /** Null where the link tells nobody's. */
  readonly practiceName: string | null;
  readonly title: string;
  /** Which of several questions it is, counted from 0; null for the only one, and for a page that asks nothing. */
  readonly place: { readonly at: number; readonly of: number } | null;
}

/** What stands around each page that a mail asks to: the practice above, and how far one has come. */
export function answerFrame({ practiceName, title, place }: Around, parts: readonly Html[]): PlainPage {
  const body = html`<main>
    <header>
      ${mark}${practiceName && mailNameOf(practiceName)}${place && html`<span class="place">${words.progress(place.at + 1, place.of)}</span>`}
    </header>
    ${place && way(place)} ${parts}
  </main>`;
  return { title, styles: answerStyles, hasForm: true, body };
}

const mark = html`<svg viewBox="0 0 24 24" fill="none" aria-hidden="true">
  <path d="M3 15.5c4.2 0 4.6-9 9-9s4.8 9 9 9" stroke="var(--accent)" stroke-width="2" stroke-linecap="round" />
  <circle cx="12" cy="15.5" r="3" fill="var(--ember)" />
</svg>`;

function way({ at, of }: NonNullable<Around['place']>): Html {
  const pieces = Array.from({ length: of }, (_, piece) => html`<i class="${piece < at ? 'was' : piece === at ? 'now' : ''}"></i>`);
  return html`<div class="way" aria-hidden="true">${pieces}</div>`;
}
