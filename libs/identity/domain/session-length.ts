/** How long a sign-in holds, in seconds: without use, and at most. */
export interface SessionLength {
  readonly idle: number;
  readonly atMost: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A coach's screen shows many people and is left alone sooner; a client's phone is their own. */
export const sessionLength: Record<'coach' | 'portal', SessionLength> = {
  coach: { idle: 60 * minute, atMost: 12 * hour },
  portal: { idle: 7 * day, atMost: 30 * day },
};
