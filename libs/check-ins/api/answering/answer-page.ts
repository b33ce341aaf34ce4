import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import { choicesOn, type Step } from '@rekindle/check-ins/domain';
import { untilInWords } from '../mail/times-in-words';
import { answerFields } from './answer-fields';
import { answerFrame } from './answer-frame';
import { answerWords as words } from './answer-words';
import type { OpenCheckIn } from './check-in-visits';
import { seal } from './seal';

interface Shown {
  readonly token: string;
  /** Counts from 0. */
  readonly at: number;
  /** What is chosen when the page opens: by the link in the mail, or before. */
  readonly chosen: number | null;
  /** What was wrong with what was sent. */
  readonly problem: string | null;
}

/** One question with its answers and one button; the first has a way to leave today out. */
export function stepPage(open: OpenCheckIn, { token, at, chosen, problem }: Shown): PlainPage {
  const step = open.steps[at] as Step;
  const of = open.steps.length;
  const title = problem ? `${words.titleOfProblem}: ${words.title}` : words.title;
  const stem = step.kind === 'item' ? step.questionnaire.stem : null;
  return answerFrame({ practiceName: open.client.practiceName, title, place: of > 1 ? { at, of } : null }, [
    stem ? html`<p class="stem" id="stem">${stem}</p>` : html``,
    html`<form id="answer" method="post" action="/c/${token}/${at + 1}">
      ${answerFields(open, { step, isFirst: at === 0, chosen, problem })}
      <div class="end">
        <button class="button">
          <span
            >${words.confirm}${choicesOn(step).map(({ value, words: says }) => html`<span class="says s${value}"> “${says}”</span>`)}</span
          >
        </button>
        <p class="small">${at === 0 ? words.nothingSaved : words.leaving(untilOf(open))}</p>
      </div>
    </form>`,
    html`<div class="ways">
      ${of > 1 ? html`<a class="link" href="/c/${token}/${at + 1 < of ? at + 2 : 'done'}">${words.leaveOut}</a>` : null}
      ${at === 0 ? html`<button class="link" form="skip">${words.skip}</button>` : null}
    </div>`,
    at === 0 ? html`<form id="skip" method="post" action="/c/${token}/skip" hidden></form>` : html``,
  ]);
}

/** Everything is answered, or was left. */
export function donePage(open: OpenCheckIn): PlainPage {
  return over(open, words.doneTitle, [words.done, words.changed(untilOf(open))], open.checkIn.firstAnsweredAt ? open.offer : null);
}

export function skippedPage(open: OpenCheckIn): PlainPage {
  return over(open, words.skippedTitle, [words.skipped, words.afterAll(untilOf(open))]);
}

/** The link leads nowhere, or nowhere any more; which of the two is nobody's business. */
export function closedPage(): PlainPage {
  return { ...over(null, words.closedTitle, [words.closed, words.next]), status: 404 };
}

/** Nothing is left to do here. */
function over(open: OpenCheckIn | null, title: string, sentences: readonly string[], offer: OpenCheckIn['offer'] = null): PlainPage {
  return answerFrame({ practiceName: open?.client.practiceName ?? null, title, place: null }, [
    html`<div class="over">
      ${open ? seal : null}
      <h1>${title}</h1>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)} ${offer && writingOffer(offer)}
      <p class="end"><a class="button quiet" href="/today">${words.signIn}</a></p>
      <p class="ways"><a class="link" href="/help">${words.help}</a></p>
    </div>`,
  ]);
}

// A link and nothing more: what comes of it is known to nobody.
function writingOffer({ words: asks, path }: NonNullable<OpenCheckIn['offer']>): Html {
  return html`<section class="offer" aria-labelledby="offer">
    <h2 id="offer">${words.writeAbout}</h2>
    <p class="asks">${asks}</p>
    <p class="small">${words.writingStays}</p>
    <p><a class="button" href="${path}">${words.write}</a></p>
  </section>`;
}

function untilOf({ checkIn, client }: OpenCheckIn): string {
  return untilInWords(checkIn.closesAt, client.zone, checkIn.day);
}
