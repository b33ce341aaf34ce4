import type { MailKind } from '../letter';

/** Mail that somebody may stop, by what they choose: a check-in and the nudge about it are one choice. Other mail cannot be stopped. */
export const choices = {
  checkin: ['checkin', 'nudge'],
  reminder: ['reminder'],
  digest: ['digest'],
  wave: ['wave'],
} as const satisfies Readonly<Record<string, readonly MailKind[]>>;

export type MailChoice = keyof typeof choices;

export const choiceNames = Object.keys(choices) as MailChoice[];

/** Every kind of mail that can be stopped. */
export const stoppableKinds: readonly MailKind[] = Object.values(choices).flat();

/** The choice that a kind of mail belongs to; null for mail that cannot be stopped, such as about signing in. */
export function findChoice(kind: MailKind): MailChoice | null {
  return choiceNames.find((choice) => choices[choice].some((one) => one === kind)) ?? null;
}
