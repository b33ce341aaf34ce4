/** What somebody can show beside their password. */
export const FactorKind = { PASSKEY: 'passkey', TOTP: 'totp', RECOVERY_CODE: 'recovery-code' } as const;
export type FactorKind = (typeof FactorKind)[keyof typeof FactorKind];

/** What is still to be done before somebody is in: show a factor, or get one. */
export const StepKind = { PROVE: 'prove', ENROL: 'enrol' } as const;
export type StepKind = (typeof StepKind)[keyof typeof StepKind];

const day = 24 * 60 * 60_000;

/** Until when somebody who works in the practice may come in without a second factor. @param graceDays set by the owner */
export function mustEnrolBy(joinedAt: Date, graceDays: number): Date {
  return new Date(joinedAt.getTime() + graceDays * day);
}
