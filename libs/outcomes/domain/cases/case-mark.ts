/** Something that one case adds to one figure: at which time, and what. Figures are made of how many cases have the same mark. */
export interface CaseMark {
  readonly figure: string;
  readonly time: number;
  readonly outcome: number;
}

/** What marks are about. Those of measures are `measuredAs` of their questionnaire. */
export const CaseFigure = {
  /** Everybody who started, once. */
  STARTED: 'started',
  /** Days until what came first, by `FirstOutcome`. */
  FIRST: 'first',
  /** Days that a reunion has lasted; 1 where it is over. */
  STAYING: 'staying',
  /** When a stretch of a life began, and in which state; and when it ended, and how, by `moveCode`. */
  NOW_FROM: 'now-from',
  NOW_TO: 'now-to',
  /** The day of the start, counted from 1970, and how things stood at the horizon, by `StandingAtHorizon`. */
  HORIZON: 'horizon',
  /** Whoever was said once to be a couple again. */
  UNCONFIRMED: 'unconfirmed',
  /** The share of check-ins that was answered, and the month of coaching. */
  CHECK_INS: 'check-ins',
} as const;

const measured = 'measure ';

/** The figure of a questionnaire: its scores, and the day of the window. */
export function measuredAs(questionnaire: string): string {
  return measured + questionnaire;
}

/** @returns the questionnaire, or null where a figure is about none */
export function questionnaireOf(figure: string): string | null {
  return figure.startsWith(measured) ? figure.slice(measured.length) : null;
}

/** The day after the start at which outcomes are compared. */
export const horizonDays = 180;

/** How somebody stands at the horizon: nothing has come and they are known about, what came first, or nobody knows. */
export const StandingAtHorizon = { OPEN: 0, REUNION: 1, MOVED_ON: 2, UNKNOWN: 3 } as const;

/** Whether a mark is about what was done with somebody, and not about what came of it. */
export function isOfCoaching({ figure }: CaseMark): boolean {
  return figure === CaseFigure.CHECK_INS || questionnaireOf(figure) !== null;
}
