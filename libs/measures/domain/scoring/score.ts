import {
  type BalanceScale,
  getItem,
  getScale,
  type Questionnaire,
  rangeOf,
  type Scale,
  type ShareScale,
  type SumScale,
} from '../questionnaire';
import { total } from './total';

/** Answers by the id of their item. What was skipped is not there. */
export type Answers = Readonly<Record<string, number>>;

/**
 * The score of one scale, or null where too much is missing: a score is never guessed.
 *
 * A sum counts in points of its instrument. A share is the percentage of what was possible (POMP; Cohen, Cohen, Aiken and West, 1999):
 * 100 * (mean - least) / (most - least) over what was answered. A balance is the difference of two shares, -100 to 100.
 * @param answers such as `flawInAnswers` finds nothing wrong with
 * @throws RangeError when the questionnaire has no such scale
 */
export function score(questionnaire: Questionnaire, scale: string, answers: Answers): number | null {
  const wanted = getScale(questionnaire, scale);
  switch (wanted.how) {
    case 'sum':
      return sum(questionnaire, wanted, answers);
    case 'share':
      return share(questionnaire, wanted, answers);
    case 'balance':
      return balance(questionnaire, wanted, answers);
  }
}

/** All of them, by their codes. */
export function scores(questionnaire: Questionnaire, answers: Answers): Readonly<Record<string, number | null>> {
  return Object.fromEntries(questionnaire.scales.map(({ code }) => [code, score(questionnaire, code, answers)]));
}

/** The code of the band that a score lies in; null without bands or score. */
export function bandOf({ bands }: Scale, reached: number | null): string | null {
  if (reached === null) return null;
  return bands.findLast(({ from }) => reached >= from)?.code ?? null;
}

function sum(questionnaire: Questionnaire, scale: SumScale, answers: Answers): number | null {
  const turned = turnedAnswers(questionnaire, scale, answers);
  return turned.length < scale.items.length ? null : total(turned.map(({ value }) => value));
}

function share(questionnaire: Questionnaire, scale: ShareScale, answers: Answers): number | null {
  const turned = turnedAnswers(questionnaire, scale, answers);
  if (turned.length === 0 || turned.length < scale.items.length * scale.leastAnswered) return null;
  const reached = total(turned.map(({ value, least }) => value - least));
  const possible = total(turned.map(({ least, most }) => most - least));
  return (100 * reached) / possible;
}

function balance(questionnaire: Questionnaire, { of: [scale, less] }: BalanceScale, answers: Answers): number | null {
  const [more, minus] = [score(questionnaire, scale, answers), score(questionnaire, less, answers)];
  return more === null || minus === null ? null : more - minus;
}

/** What was answered of a scale, turned round where it was asked the other way round, with the ends of what could be answered. */
function turnedAnswers(questionnaire: Questionnaire, { items, reversed }: SumScale | ShareScale, answers: Answers) {
  return items.flatMap((id) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const { least, most } = rangeOf(questionnaire, getItem(questionnaire, id));
    return { value: reversed.includes(id) ? least + most - answer : answer, least, most };
  });
}
