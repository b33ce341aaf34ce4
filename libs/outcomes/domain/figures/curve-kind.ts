/** What a curve is about: what came first, how long reunions last, where everybody is now, or how long it took those who came back. */
export const OutcomeCurveKind = { FIRST: 'first', STAYING: 'staying', NOW: 'now', REUNION_TIME: 'reunion-time' } as const;
export type OutcomeCurveKind = (typeof OutcomeCurveKind)[keyof typeof OutcomeCurveKind];

/** In the order in which they are told. */
export const outcomeCurveKinds: readonly OutcomeCurveKind[] = Object.values(OutcomeCurveKind);
