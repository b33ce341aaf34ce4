import { intakeQuestions, neededQuestions, type IntakeQuestion } from './intake-question';

/** An answer as it was kept last. */
export interface KeptAnswer {
  /** Null where the question was skipped. */
  readonly code: string | null;
  /** Counts how often this answer was written, from 1. */
  readonly revision: number;
  readonly savedAt: string;
}

/** What somebody has answered so far; a question that is missing was not reached. */
export type KeptAnswers = Readonly<Partial<Record<IntakeQuestion, KeptAnswer>>>;

/** An answer as a device sends it, with the revision that the device saw last; 0 where it saw none. */
export interface SentAnswer {
  readonly question: IntakeQuestion;
  readonly code: string | null;
  readonly revision: number;
}

/**
 * Keeps an answer unless another device has answered since with something else: then what is kept stays, and whoever sent the
 * other shall see both and choose.
 */
export function keepAnswer(kept: KeptAnswers, sent: SentAnswer, at: Date): { isKept: boolean; answers: KeptAnswers; answer: KeptAnswer } {
  const known = kept[sent.question];
  // The same words twice are no quarrel: an answer may be sent again when the line was cut before it was heard of.
  if (known?.code === sent.code) return { isKept: true, answers: kept, answer: known };
  if (known && known.revision !== sent.revision) return { isKept: false, answers: kept, answer: known };
  const answer = { code: sent.code, revision: (known?.revision ?? 0) + 1, savedAt: at.toISOString() };
  return { isKept: true, answers: { ...kept, [sent.question]: answer }, answer };
}

/** The first question that was neither answered nor skipped; null when there is none left. */
export function nextQuestion(kept: Readonly<Partial<Record<IntakeQuestion, unknown>>>): IntakeQuestion | null {
  return intakeQuestions.find((question) => kept[question] === undefined) ?? null;
}

/** Needed questions without an answer. */
export function unansweredQuestions(kept: Readonly<Partial<Record<IntakeQuestion, { readonly code: string | null }>>>): IntakeQuestion[] {
  return neededQuestions.filter((question) => !kept[question]?.code);
}
