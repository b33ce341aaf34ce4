/**
 * What came of a question. `declined`: they would rather not say. `stopped`: they want no more of these mails. `left`: it was mailed, and nobody
 * answered. `unsent`: no mail of it has gone, and it says nothing about anybody.
 */
export const WaveOutcome = { ANSWERED: 'answered', DECLINED: 'declined', STOPPED: 'stopped', LEFT: 'left', UNSENT: 'unsent' } as const;
export type WaveOutcome = (typeof WaveOutcome)[keyof typeof WaveOutcome];
