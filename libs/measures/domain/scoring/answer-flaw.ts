import { choicesOf, type Questionnaire } from '../questionnaire';
import type { Answers } from './score';

/** What keeps answers from being stored: the questionnaire does not ask that, or does not offer that answer. */
export type AnswerFlaw = 'unknown-item' | 'not-offered';

/** The first thing that is wrong with answers, or null. Whatever was skipped is no flaw. */
export function flawInAnswers(questionnaire: Questionnaire, answers: Answers): AnswerFlaw | null {
  for (const [id, value] of Object.entries(answers)) {
    const item = questionnaire.items.find((each) => each.id === id);
    if (!item) return 'unknown-item';
    if (!choicesOf(questionnaire, item).some((choice) => choice.value === value)) return 'not-offered';
  }
  return null;
}
