import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import { claimPageWords as words } from './claim-page-words';
import type { ClaimRow } from './claims.repository';

/** The figure in a sentence, with everything that has to stand beside it. @param address of this page */
export function claimPage(claim: Omit<ClaimRow, 'frozenBy' | 'withdrawnBy'>, address: string): PlainPage {
  return {
    ...shared,
    title: words.title,
    body: html`<main>
      <h1>${claim.sentence}</h1>
      <p class="frozen">${words.frozen(claim)}</p>
      <div class="card">
        ${part(words.whoTitle, words.who(claim))} ${part(words.lostTitle, words.lost(claim))} ${part(words.bandTitle, words.band(claim))}
      </div>
      <h2>${words.sayTitle}</h2>
      <ul>
        ${words.notSaid(claim).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      <h2>${words.quoteTitle}</h2>
      <p>${words.quote}</p>
      <p class="card quote" tabindex="0">${claim.sentence} ${address}</p>
    </main>`,
  };
}

export function withdrawnPage(at: Date): PlainPage {
  return { ...shared, title: words.withdrawnTitle, status: 410, body: saying(words.withdrawnTitle, words.withdrawn(at)) };
}

export function noFigurePage(): PlainPage {
  return { ...shared, title: words.noFigureTitle, status: 404, body: saying(words.noFigureTitle, words.noFigure) };
}

const shared = {
  // It is read where the practice links to it: whoever searches for a person or a practice shall not find figures of them.
  headers: { 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' },
  styles: `
h1{font-size:26px;line-height:36px}
h2{margin-top:32px}
h2+ul,h2+p{margin-top:8px}
.frozen{margin-top:12px;color:var(--muted)}
.card h3+p{margin-bottom:16px}
.card p:last-child{margin-bottom:0}
li{padding-left:20px;position:relative}
li+li{margin-top:8px}
li::before{content:"–";position:absolute;left:0;color:var(--muted)}
.quote{user-select:all;-webkit-user-select:all}
`,
};

function part(title: string, sentence: string): Html {
  return html`<h3>${title}</h3>
    <p>${sentence}</p>`;
}

function saying(title: string, sentence: string): Html {
  return html`<main>
    <h1>${title}</h1>
    <div class="card"><p>${sentence}</p></div>
  </main>`;
}
