import type { Answers } from '@rekindle/measures/domain';
import { flagsRaisedBy, screenFor } from '@rekindle/safety/domain';

/** The address of what somebody sees before anything else because of an answer they have just given; null for most. */
export function screenAfterAnswer(questionnaire: string, answers: Answers): string | null {
  const screen = screenFor(flagsRaisedBy(questionnaire, answers));
  return screen && `/support/${screen}`;
}
