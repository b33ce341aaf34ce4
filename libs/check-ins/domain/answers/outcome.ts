import type { CheckInOutcome } from '../silence/silence';
import { answerWindow, mayAnswer } from './answer-window';

/** What is kept of a check-in once something has come of it. `unsent`: it was never asked, and says nothing about the client. */
export const Outcome = { ANSWERED: 'answered', SKIPPED: 'skipped', MISSED: 'missed', UNSENT: 'unsent' } as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];

/** The same in the words of silence and completion. */
export function pastOutcome(outcome: Outcome | null): CheckInOutcome {
  switch (outcome) {
    case 'answered':
    case 'skipped':
      return outcome;
    case 'missed':
      return 'unanswered';
    case 'unsent':
      return 'left-out';
    case null:
      return 'open';
  }
}

interface Asked {
  readonly dueAt: Date;
  readonly outcome: Outcome | null;
  readonly firstAnsweredAt: Date | null;
}

/** Whether answers are taken now: of one that was left for today too, and of none that has closed. */
export function isOpenForAnswers({ dueAt, outcome, firstAnsweredAt }: Asked, now: Date): boolean {
  if (outcome === 'missed' || outcome === 'unsent') return false;
  return mayAnswer(answerWindow(dueAt, firstAnsweredAt), now);
}
