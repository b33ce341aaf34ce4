import { html, type Html } from '@rekindle/platform/http';
import { face } from '@rekindle/check-ins/api';
import { pulse } from '@rekindle/measures/domain';
import { choicesInWords, wavePageWords as words } from './wave-page-words';
import type { Filled } from './wave-page';
import type { OpenWave } from './wave-visits';

/** The question, since when, how somebody is, and who sees it. Only the first has to be answered. */
export function waveFields({ given }: Pick<OpenWave, 'given'>, { chosen, since, wellbeing, isPrivate, problem }: Filled): Html {
  const focused = problem?.at === 'choice' ? (chosen ?? 0) : null;
  const isDayWrong = problem?.at === 'day';
  return html`<fieldset aria-describedby="about${problem ? ' problem' : ''}">
      <legend><h1>${words.asks}</h1></legend>
      <p class="muted" id="about">${given ? words.changeIt : words.sentence}</p>
      ${problem ? html`<p class="first" id="problem" role="alert">${problem.says}</p>` : null}
      <div class="answers compact">
        ${choicesInWords.map(
          (says, place) =>
            html`<label
              ><input
                type="radio"
                name="says"
                value="${place}"
                id="v${place}"
                ${place === chosen ? checked : null}
                required
                ${place === focused ? focus : null}
              /><span>${says}</span></label
            >`,
        )}
      </div>
    </fieldset>
    <h2 class="more">${words.ifYouLike}</h2>
    <div class="note">
      <label for="since">${words.sinceWhen}</label>
      <input
        type="date"
        id="since"
        name="since"
        value="${since}"
        aria-describedby="${isDayWrong ? 'problem ' : ''}unknown-day"
        ${isDayWrong ? wrong : null}
      />
      <p class="small" id="unknown-day">${words.unknownDay}</p>
    </div>
    ${wellbeingField(wellbeing)} ${given?.report ? whoReads(given.isPrivate) : privacyField(isPrivate)}`;
}

const checked = html`checked`;
const focus = html`autofocus`;
const wrong = html`aria-invalid="true" autofocus`;

function wellbeingField(chosen: number | null): Html {
  return html`<fieldset class="being" aria-describedby="being-stays">
    <legend>${pulse.items[0]?.text ?? ''}</legend>
    <div class="five">
      ${pulse.choices.map(
        ({ value, words: says }) =>
          html`<label
            ><input type="radio" name="wellbeing" value="${value}" ${value === chosen ? checked : null} />${face(value)}<span
              >${says}</span
            ></label
          >`,
      )}
    </div>
    <p class="small" id="being-stays">${words.wellbeingStays}</p>
  </fieldset>`;
}

function privacyField(isPrivate: boolean): Html {
  return html`<div class="box">
    <label
      ><input type="checkbox" name="private" value="on" ${isPrivate ? checked : null} aria-describedby="who-sees" /><span
        >${words.isPrivate}</span
      ></label
    >
    <p class="small" id="who-sees">${words.whoSees}</p>
  </div>`;
}

// Who reads an answer stays as it was: another one can be given, and what a coach has read cannot be taken from them.
function whoReads(isPrivate: boolean): Html {
  return html`<p class="small box">${isPrivate ? words.staysPrivate : words.staysShown}</p>`;
}
