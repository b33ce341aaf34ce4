import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import type { SupportScreen } from '@rekindle/safety/domain';
import { notSafeWords, supportPageWords as words, supportWords } from './support-page-words';

interface Around {
  /** ISO 3166-1, chosen by the client; null where they have not said it. */
  readonly country: string | null;
  /** Where the questions go on; null where nothing more is asked. */
  readonly next: string | null;
  /** What takes the word that somebody is not safe; null where they have said it. */
  readonly notSafe: string | null;
}

/** What comes before anything else after an answer, for pages without a script. Both answers to the question weigh the same. */
export function supportPage(screen: SupportScreen | 'not-safe', { country, next, notSafe }: Around): PlainPage {
  const { heading, paragraphs } = screen === 'not-safe' ? notSafeWords : supportWords[screen];
  const help = `/help${country ? `#${country}` : ''}`;
  const body = html`<main>
    <h1>${heading}</h1>
    ${screen === 'not-safe' ? emergency : null} ${paragraphs.map((paragraph) => html`<p class="space">${paragraph}</p>`)}
    <p class="space"><a class="button" href="${help}">${words.help}</a></p>
    ${notSafe ? question(notSafe, next) : null}
    <p class="space small">${words.notLive}</p>
    ${!notSafe && next ? html`<p class="space"><a class="button quiet" href="${next}">${words.goOn}</a></p>` : null}
  </main>`;
  return {
    title: heading,
    styles:
      '.space{margin-top:16px}.both{display:grid;gap:8px;margin-top:12px}.small{font-size:15px}button{width:100%;border:0;font:inherit;cursor:pointer}',
    hasForm: true,
    body,
  };
}

const emergency = html`<div class="first"><strong>${words.emergency}</strong></div>`;

function question(notSafe: string, next: string | null): Html {
  return html`<h2 class="space">${words.areYouSafe}</h2>
    <div class="both">
      <form method="post" action="${notSafe}"><button class="button quiet">${words.notSafe}</button></form>
      <a class="button quiet" href="${next ?? '/'}">${words.safe}</a>
    </div>`;
}
