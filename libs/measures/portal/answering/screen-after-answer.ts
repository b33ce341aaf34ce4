import type { Answers } from '@rekindle/measures/domain';

/**
 * Whether something comes before the next question, because of an answer that was just given. Asked on the device, so that it comes
 * at once and without a network too.
 * @param answers the one that was given
 * @returns its address, or null
 */
export type ScreenAfterAnswer = (questionnaire: string, answers: Answers) => string | null;
