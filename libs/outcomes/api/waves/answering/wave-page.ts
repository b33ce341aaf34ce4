import { html, type Html, type PlainPage } from '@rekindle/platform/http';
import { answerFrame, seal } from '@rekindle/check-ins/api';
import { placeOfChoice } from '@rekindle/outcomes/domain';
import { waveFields } from './wave-fields';
import { waveStyles } from './wave-page.css';
import { choicesInWords, dayInWords, wavePageWords as words } from './wave-page-words';
import type { Closed, OpenWave } from './wave-visits';

/** What stands in the form when the page opens. */
export interface Filled {
  /** The place of what is chosen: by the link in the mail, or before. */
  readonly chosen: number | null;
  readonly since: string;
  readonly wellbeing: number | null;
  readonly isPrivate: boolean;
  /** What was wrong with what was sent, and with which of both. */
  readonly problem: { readonly says: string; readonly at: 'choice' | 'day' } | null;
}

/** The question, with its answers and one button. */
export function questionPage(open: OpenWave, token: string, filled: Filled): PlainPage {
  const title = filled.problem ? `${words.titleOfProblem}: ${words.title}` : words.title;
  return framed(open, title, [
    html`<form method="post" action="/w/${token}">
      ${waveFields(open, filled)}
      <div class="end">
        <button class="button">
          <span>${words.confirm}${choicesInWords.map((says, place) => html`<span class="says s${place}"> “${says}”</span>`)}</span>
        </button>
        <p class="small">${words.nothingSaved}</p>
      </div>
    </form>`,
  ]);
}

/** What was answered before, as the form shows it. */
export function filledWith({ given }: OpenWave): Filled {
  if (!given) return { chosen: null, since: '', wellbeing: null, isPrivate: false, problem: null };
  const { says, since, wellbeing, isPrivate } = given;
  return { chosen: placeOfChoice(says), since: since ?? '', wellbeing, isPrivate, problem: null };
}

/** It is answered. Whoever said that they are very low reads first who listens. */
export function donePage(open: OpenWave): PlainPage {
  const { wave, client, given } = open;
  const isHard = given?.wellbeing === 0;
  return framed(open, words.doneTitle, [
    html`<div class="over">
      ${seal}
      <h1>${words.doneTitle}</h1>
      ${isHard ? hard(client.country) : null}
      <p>${words.done}</p>
      <p>${words.changed(dayInWords(wave.until))}</p>
      ${wayOn(!isHard)}
    </div>`,
  ]);
}

/** The link leads nowhere, or nowhere any more. */
export function closedPage(why: Closed): PlainPage {
  const says = {
    over: { title: words.overTitle, sentences: [words.over, words.next] },
    stopped: { title: words.stoppedTitle, sentences: [words.stopped, words.again] },
  }[why];
  const body = html`<div class="over">
    <h1>${says.title}</h1>
    ${says.sentences.map((sentence) => html`<p>${sentence}</p>`)} ${wayOn(true)}
  </div>`;
  return { ...framed(null, says.title, [body]), status: 404 };
}

function framed(open: OpenWave | null, title: string, parts: readonly Html[]): PlainPage {
  const { styles = '', ...page } = answerFrame({ practiceName: open?.client.practiceName ?? null, title, place: null }, parts);
  return { ...page, styles: `${styles}${waveStyles}`, headers: { 'cache-control': 'no-store' } };
}

function hard(country: string | null): Html {
  return html`<section class="first" aria-labelledby="hard">
    <h2 id="hard">${words.hardTitle}</h2>
    <p>${words.hard}</p>
    <p><a class="button" href="/help${country ? `#${country}` : ''}">${words.call}</a></p>
  </section>`;
}

function wayOn(hasHelp: boolean): Html {
  return html`<p class="end"><a class="button quiet" href="/today">${words.toSpace}</a></p>
    ${hasHelp ? html`<p class="ways"><a class="link" href="/help">${words.help}</a></p>` : null}`;
}
