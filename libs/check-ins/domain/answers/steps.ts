import { type Choice, choicesOf, findQuestionnaire, type Item, type Questionnaire } from '@rekindle/measures/domain';
import type { Question } from '../plan/plan';
import { faces } from './faces';

/** One screen of a check-in: a question of its own, or an item of a questionnaire. */
export type Step =
  | { readonly kind: 'question'; readonly question: Exclude<Question, { ask: 'questionnaire' }> }
  | { readonly kind: 'item'; readonly questionnaire: Questionnaire; readonly item: Item; readonly isLast: boolean };

/** The screens of a check-in in their order; a questionnaire comes item by item. @param offered codes of those that may be answered now */
export function stepsOf(asks: readonly Question[], offered: readonly string[]): Step[] {
  return asks.flatMap((question): Step[] => {
    if (question.ask !== 'questionnaire') return [{ kind: 'question', question }];
    const questionnaire = offered.includes(question.code) ? findQuestionnaire(question.code) : null;
    if (!questionnaire) return [];
    return questionnaire.items.map((item, index, items) => ({ kind: 'item', questionnaire, item, isLast: index === items.length - 1 }));
  });
}

/** What can be chosen on a screen; none where something is written. */
export function choicesOn(step: Step): readonly Choice[] {
  if (step.kind === 'item') return choicesOf(step.questionnaire, step.item);
  const { question } = step;
  switch (question.ask) {
    case 'faces':
      return faces.map((words, value) => ({ value, words }));
    case 'scale':
      return [0, 1, 2, 3, 4].map((value) => ({ value, words: endsOf(value, question.low, question.high) }));
    case 'yes-no':
      return [
        { value: 1, words: 'Yes' },
        { value: 0, words: 'No' },
      ];
    case 'line':
      return [];
  }
}

function endsOf(value: number, low: string, high: string): string {
  if (value === 0) return `0 · ${low}`;
  return value === 4 ? `4 · ${high}` : String(value);
}
