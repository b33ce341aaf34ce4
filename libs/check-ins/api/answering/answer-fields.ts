import { html, type Html } from '@rekindle/platform/http';
import { choicesOn, longestLine, noteOf, type Step } from '@rekindle/check-ins/domain';
import { answerWords as words, dayInWords } from './answer-words';
import type { OpenCheckIn } from './check-in-visits';
import { face } from './face';

interface Asked {
  readonly step: Step;
  /** It says which day it is about. */
  readonly isFirst: boolean;
  readonly chosen: number | null;
  readonly problem: string | null;
}

/** The question with what is needed to answer it: choices, a line, or both. What was wrong is said before and belongs to all of it. */
export function answerFields(open: OpenCheckIn, { step, isFirst, chosen, problem }: Asked): Html {
  const choices = choicesOn(step);
  const asks = step.kind === 'item' ? step.item.text : step.question.words;
  const isFaces = step.kind === 'question' && step.question.ask === 'faces';
  const about = html`${isFirst ? html`<p class="muted" id="about">${dayInWords(open.checkIn.day)}. ${chosen === null ? null : words.changeIt}</p>` : null}
  ${problem ? html`<p class="first" id="problem" role="alert">${problem}</p>` : null}`;
  const describedBy = [step.kind === 'item' && step.questionnaire.stem ? 'stem' : '', isFirst ? 'about' : '', problem ? 'problem' : ''];
  const described = describedBy.filter(Boolean).join(' ');
  const isLong = asks.length > longest;
  const line = choices.length === 0 || isFaces ? lineField(writtenIn(open, step), { isBeside: isFaces, described }) : null;
  if (choices.length === 0)
    return html`<div class="${isLong ? 'long' : ''}">
        <h1 id="asks">${asks}</h1>
        ${about}
      </div>
      ${line}`;
  const kind = `answers${isFaces ? ' faces' : ''}${choices.length > 6 ? ' many' : ''}`;
  const focused = problem ? (choices.find(({ value }) => value === chosen) ?? choices[0])?.value : null;
  return html`<fieldset class="${isLong ? 'long' : ''}" aria-describedby="${described}">
      <legend><h1>${asks}</h1></legend>
      ${about}
      <div class="${kind}">
        ${choices.map(
          ({ value, words: says }) =>
            html`<label
              ><input
                type="radio"
                name="value"
                value="${value}"
                id="v${value}"
                ${value === chosen ? checked : null}
                required
                ${value === focused ? focus : null}
              />${isFaces ? face(value) : null}<span>${says}</span></label
            >`,
        )}
      </div>
    </fieldset>
    ${line ?? html`<p class="small">${words.whoSeesAnswer}</p>`}`;
}

const checked = html`checked`;
const focus = html`autofocus`;
// In characters: what a phone shows large on three lines.
const longest = 60;

function lineField(written: string, { isBeside, described }: { readonly isBeside: boolean; readonly described: string }): Html {
  const describedBy = isBeside ? 'seen' : `${described} seen`.trim();
  return html`<div class="note">
    <label for="line" id="line-label">${isBeside ? words.oneLine : words.yourLine}</label>
    <input
      id="line"
      name="line"
      maxlength="${longestLine}"
      value="${written}"
      placeholder="${isBeside ? words.example : ''}"
      autocomplete="off"
      aria-labelledby="${isBeside ? 'line-label' : 'asks line-label'}"
      aria-describedby="${describedBy}"
    />
    <p class="small" id="seen">${words.whoSees}</p>
  </div>`;
}

function writtenIn({ given }: OpenCheckIn, step: Step): string {
  if (step.kind === 'item') return '';
  const kept = noteOf(step.question) ?? step.question.id;
  return given.find(({ question }) => question === kept)?.line ?? '';
}
