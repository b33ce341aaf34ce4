import { IntakeQuestion } from './intake-question';
import type { KeptAnswers } from './kept-answers';
import { readPartialDate, type PartialDate } from './partial-date';

/** What a client told about the relationship, as dated facts. A fact that turns out otherwise is followed by a newer one of its kind. */
export const FactKind = {
  BREAKUP: 'breakup',
  ENDED_BY: 'ended-by',
  LENGTH: 'length',
  TIES: 'ties',
  EARLIER_BREAKUPS: 'earlier-breakups',
  CONTACT: 'contact',
  GOAL: 'goal',
} as const satisfies Partial<typeof IntakeQuestion>;
export type FactKind = (typeof FactKind)[keyof typeof FactKind];

/** One fact: when it happened, or since when it is known, and its codes; no code means that it was taken back. */
export interface IntakeFact {
  readonly kind: FactKind;
  readonly happened: PartialDate;
  readonly codes: readonly string[];
}

/** The facts in the answers. @param today where the client is: the day on which whatever has no date of its own was told */
export function factsIn(answers: KeptAnswers, today: string): IntakeFact[] {
  return Object.values(FactKind).flatMap((kind) => {
    const code = answers[kind]?.code;
    return code ? [factOf(kind, code, today)] : [];
  });
}

/** The fact that a corrected answer adds; null when the question is about no fact. */
export function correctedFact(question: IntakeQuestion, code: string | null, today: string): IntakeFact | null {
  const kind = Object.values(FactKind).find((each) => each === question);
  if (!kind) return null;
  return code === null ? { kind, happened: toldOn(today), codes: [] } : factOf(kind, code, today);
}

function factOf(kind: FactKind, code: string, today: string): IntakeFact {
  if (kind !== FactKind.BREAKUP) return { kind, happened: toldOn(today), codes: code.split(',') };
  return { kind, happened: readPartialDate(code) ?? toldOn(today), codes: ['parted'] };
}

function toldOn(today: string): PartialDate {
  return { on: today, precision: 'day' };
}
