import type { Questionnaire } from '@rekindle/measures/domain';
import type { Question } from './plan';

// They stand in mails, which somebody else may see: nothing here says what this is about. They are data of a plan and not texts of a page,
// because a coach may change them, and mail, page and chart show the same.

export const pulse: Question = { id: 'pulse', ask: 'faces', words: 'How are you right now?' };

export const urge: Question = {
  id: 'urge',
  ask: 'scale',
  words: 'How strong is the wish to get in touch?',
  low: 'Not there',
  high: 'Very strong',
};

export const touch: Question = { id: 'contact', ask: 'yes-no', words: 'Have you been in touch since you last answered?' };

export const helped: Question = { id: 'helped', ask: 'line', words: 'What has helped you since then?' };

export const oneThing: Question = { id: 'one-thing', ask: 'line', words: 'What is one thing you did for yourself?' };

export const exercise: Question = { id: 'exercise', ask: 'line', words: 'What did you take from your exercise this week?' };

export const callOut: Question = { id: 'call-out', ask: 'yes-no', words: 'Did you say it when something was not all right?' };

/** @param days since the trial began */
export function trialReview(days: number): Question {
  return { id: `review-${days}`, ask: 'line', words: `What do you know after ${days} days that you did not know before?` };
}

/** A questionnaire as a question; its code is its id. */
export function ask({ code }: Pick<Questionnaire, 'code'>): Question {
  return { id: code, ask: 'questionnaire', code };
}
