import { defineEvent } from '@rekindle/platform/events';
import type { Answers } from '@rekindle/measures/domain';

/** What a client has just answered: one or several items of one questionnaire. */
export interface SavedAnswers {
  readonly clientId: string;
  readonly questionnaire: string;
  /** Only what was answered now. */
  readonly answers: Answers;
}

/** An answer is being saved. Whoever has to act on it does so in the same transaction: saved without consequence, it is not saved. */
export const answerSaved = defineEvent<SavedAnswers>('measures.answer-saved');
