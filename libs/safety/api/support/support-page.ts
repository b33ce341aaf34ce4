import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import { SupportScreen } from '@rekindle/safety/domain';
import { notSafeWords, supportPageWords as words, supportWords } from './support-page-words';

interface Around {
  /** ISO 3166-1, chosen by the client; null where they have not said it. */
  readonly country: string | null;
  /** Where the questions go on; null where nothing more is asked. */
  readonly next: string | null;
  /** What takes the word that somebody is not safe; null where they have said it. */
  readonly notSafe: string | null;
}

/**
 * What comes before anything else after an answer, for pages without a script. Whoever finds life pointless is asked whether they are
 * safe, and both answers weigh the same; the others read on. As on the screens of the portal, help comes first.
 */
export function supportPage(screen: SupportScreen | 'not-safe', { country, next, notSafe }: Around): PlainPage {
  const { heading, paragraphs } = screen === 'not-safe' ? notSafeWords : supportWords[screen];
  const help = `/help${country ? `#${country}` : ''}`;
  const asksSafe = notSafe !== null && screen === SupportScreen.SUPPORT;
  const body = html`<main>
    <h1>${heading}</h1>
    ${screen === 'not-safe' ? emergency : null}
    <div class="words">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    <p class="space"><a class="button" href="${help}">${words.help}</a></p>
    ${asksSafe ? bothAnswers(notSafe, next) : wayOn(next)}
    <p class="small">${words.notLive}</p>
  </main>`;
  return { title: heading, styles, hasForm: true, body };
}

const styles = `
main{max-width:480px;padding:32px 20px 48px}
h1{font-size:30px;line-height:38px}
h2{margin-top:32px}
.words{margin-top:16px;color:var(--ink-2)}
.words p+p{margin-top:12px}
.space{margin-top:24px}
h2+.both{margin-top:16px}
.both{display:grid;gap:8px;margin-top:8px}
.small{margin-top:24px;color:var(--muted);font-size:14px;line-height:22px;text-align:center}
button{width:100%;font:inherit;cursor:pointer}
@media (min-width:600px){main{padding-top:64px}}
`;

const emergency = html`<p class="first"><strong>${words.emergency}</strong></p>`;

function bothAnswers(notSafe: string, next: string | null): Html {
  return html`<h2>${words.areYouSafe}</h2>
    <div class="both">
      <form method="post" action="${notSafe}"><button class="button quiet">${words.notSafe}</button></form>
      <a class="button quiet" href="${next ?? '/'}">${words.safe}</a>
    </div>`;
}

function wayOn(next: string | null): Html {
  return html`<div class="both">
    <a class="button quiet" href="${next ?? '/'}">${next ? words.goOn : words.toSpace}</a>
  </div>`;
}
