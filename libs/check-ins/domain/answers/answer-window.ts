const hour = 3_600_000;
const untilFirst = 18 * hour;
const forEdits = 24 * hour;

/** Until when a check-in can be answered. Later than that, people do not remember the day but make it up. */
export interface AnswerWindow {
  /** A first answer must come before this. */
  readonly firstUntil: Date;
  /** Changes must come before this; null before there is an answer. */
  readonly editsUntil: Date | null;
}

export function answerWindow(dueAt: Date, firstAnsweredAt: Date | null = null): AnswerWindow {
  const after = (at: Date, span: number) => new Date(at.getTime() + span);
  return { firstUntil: after(dueAt, untilFirst), editsUntil: firstAnsweredAt && after(firstAnsweredAt, forEdits) };
}

/** Whether an answer, the first or a changed one, is taken now. */
export function mayAnswer({ firstUntil, editsUntil }: AnswerWindow, now: Date): boolean {
  return now < (editsUntil ?? firstUntil);
}
