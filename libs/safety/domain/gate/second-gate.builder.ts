/*
 * The gate a second time, for the truth table: written from the rules and not from the first, with masks and counts instead of lists.
 * Bits 0 to 7 are the hard conditions, 8 to 17 the soft ones.
 */

const hardMask = 0b00_0000_0000_1111_1111;

/** The word for what the gate says. @param ratings eight of 0 to 4, or -1 where nobody has rated */
export function secondGate(conditions: number, ratings: readonly number[], hasYes: boolean): string {
  if (conditions & hardMask) return 'locked';
  if (conditions) return 'waiting';
  let lowest = 4;
  let sum = 0;
  for (const rating of ratings) {
    lowest = rating < lowest ? rating : lowest;
    sum += rating;
  }
  if (lowest === -1) return 'incomplete';
  if (lowest <= 1 || sum < 16) return 'not-yet';
  const [, , , , , motive = 0, respect = 0] = ratings;
  if (sum < 24 || motive < 3 || respect < 3) return 'getting-there';
  return hasYes ? 'open' : 'ready-to-discuss';
}

/** What each flag and cause says to the gate, written down once more from the table of flags. */
export const secondConditions: Readonly<Record<string, string>> = {
  'self-harm-now, said-so': 'self-harm-now',
  'self-harm-passive, better-off-dead': 'safety-review',
  'self-harm-passive, life-pointless': 'safety-review',
  'self-harm-passive, said-so': 'safety-review',
  'harm-to-others, said-so': 'threat',
  'abused-by-ex, answered-yes': 'abused-by-ex',
  'abused-by-ex, fear': 'abused-by-ex',
  'abused-by-ex, control': 'abused-by-ex',
  'abused-by-ex, coercion': 'abused-by-ex',
  'abused-by-ex, strangulation': 'abused-by-ex',
  'abused-by-ex, weapon': 'abused-by-ex',
  'abused-by-ex, threat-to-kill': 'abused-by-ex',
  'pursuit-hard, asked-not-to': 'no-contact-asked pursuit-hard',
  'pursuit-hard, other-way': 'pursuit-hard',
  'pursuit-hard, looked-into': 'pursuit-hard',
  'pursuit-hard, threat': 'pursuit-hard threat',
  'pursuit-soft, after-no-answer': 'pursuit-soft',
  'pursuit-soft, went-there': 'pursuit-soft',
  'pursuit-soft, unasked-gifts': 'pursuit-soft',
  'pursuit-soft, through-others': 'pursuit-soft',
  'legal-limit, order': 'legal-limit',
  'legal-limit, ex-said-no-contact': 'legal-limit no-contact-asked',
  'child-at-risk, said-so': 'safety-review',
  'intoxicated, said-so': 'intoxicated',
  'mental-state, said-so': 'safety-review',
  'ex-also-client, said-so': 'safety-review',
};
