import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import { mailNameOf } from '@rekindle/platform/mail';
import { choicesOn, longestLine, type Step } from '@rekindle/check-ins/domain';
import { untilInWords } from '../mail/times-in-words';
import { answerStyles } from './answer-page.css';
import { answerWords as words, dayInWords } from './answer-words';
import type { OpenCheckIn } from './check-in-visits';
import { face } from './face';

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
  const path = `/c/${token}/${at + 1}`;
  const next = at + 1 < open.steps.length ? `/c/${token}/${at + 2}` : `/c/${token}/done`;
  const { zone } = open.client;
  return page(open, words.title, [
    html`<form method="post" action="${path}">
      ${heading(step, dayInWords(open.checkIn.day), at === 0)} ${problem ? html`<p class="first" role="alert">${problem}</p>` : null}
      ${fields(step, chosen, writtenIn(open, step))}
      <div class="end">
        <button class="button">
          ${words.confirm}${choicesOn(step).map(({ value, words: says }) => html`<span class="says s${value}"> “${says}”</span>`)}
        </button>
        <p class="small centre">
          ${at === 0 ? words.nothingSaved : words.leaving(untilInWords(open.checkIn.closesAt, zone, open.checkIn.day))}
        </p>
        ${open.steps.length > 1 ? html`<p class="small centre">${words.progress(at + 1, open.steps.length)} · <a href="${next}">${words.leaveOut}</a></p>` : null}
      </div>
    </form>`,
    at === 0 ? skipForm(token) : html``,
  ]);
}

/** Everything is answered, or was left. */
export function donePage(open: OpenCheckIn): PlainPage {
  const until = untilInWords(open.checkIn.closesAt, open.client.zone, open.checkIn.day);
  return page(open, words.doneTitle, [
    html`<h1>${words.doneTitle}</h1>`,
    html`<p class="muted">${words.done}</p>`,
    html`<p class="muted">${words.changed(until)}</p>`,
    help,
  ]);
}

export function skippedPage(open: OpenCheckIn): PlainPage {
  return page(open, words.skippedTitle, [html`<h1>${words.skippedTitle}</h1>`, html`<p class="muted">${words.skipped}</p>`, help]);
}

/** The link leads nowhere, or nowhere any more; which of the two is nobody's business. */
export function closedPage(): PlainPage {
  const body = html`<main>
    <h1>${words.closedTitle}</h1>
    <p class="muted">${words.closed}</p>
    <p class="end"><a class="button" href="/">${words.signIn}</a></p>
    ${help}
  </main>`;
  return { title: words.closedTitle, styles: answerStyles, status: 404, body };
}

const checked = html`checked`;
const help = html`<p class="small space"><a href="/help">${words.help}</a></p>`;

function page({ client }: OpenCheckIn, title: string, parts: readonly Html[]): PlainPage {
  const body = html`<main>
    <p class="mark">${mailNameOf(client.practiceName)}</p>
    ${parts}
  </main>`;
  return { title, styles: answerStyles, hasForm: true, body };
}

function heading(step: Step, day: string, isFirst: boolean): Html {
  const stem = step.kind === 'item' ? step.questionnaire.stem : null;
  return html`${stem ? html`<p class="muted">${stem}</p>` : null}
    <h1>${step.kind === 'item' ? step.item.text : step.question.words}</h1>
    ${isFirst ? html`<p class="muted">${day}. ${words.changeIt}</p>` : null}`;
}

function fields(step: Step, chosen: number | null, written: string): Html {
  const isFaces = step.kind === 'question' && step.question.ask === 'faces';
  const choices = choicesOn(step).map(
    ({ value, words: says }) =>
      html`<label
        ><input type="radio" name="value" value="${value}" id="v${value}" ${value === chosen ? checked : null} />${
          isFaces ? face(value) : null
        }<span>${says}</span></label
      >`,
  );
  return html`${
    choices.length > 0
      ? html`<fieldset class="answers${isFaces ? ' faces' : ''}">
          <legend>${words.answer}</legend>
          ${choices}
        </fieldset>`
      : null
  }
  ${choices.length === 0 || isFaces ? line(written, isFaces) : null}`;
}

function line(written: string, isBeside: boolean): Html {
  return html`<p class="note">
    <label for="line">${isBeside ? words.oneLine : words.yourLine}</label>
    <input id="line" name="line" maxlength="${longestLine}" value="${written}" autocomplete="off" aria-describedby="seen" />
    <span class="small" id="seen">${words.whoSees}</span>
  </p>`;
}

function writtenIn({ given }: OpenCheckIn, step: Step): string {
  if (step.kind === 'item') return '';
  const { id, ask } = step.question;
  return given.find(({ question }) => question === (ask === 'faces' ? `${id}-note` : id))?.line ?? '';
}

function skipForm(token: string): Html {
  return html`<form method="post" action="/c/${token}/skip" class="centre"><button class="link">${words.skip}</button></form>`;
}
