/** What is looked at before a first message, in this order; each 0 to 4, with words at 0, 2 and 4. */
export const readinessDomains = [
  ...([
    'no-contact-kept',
    'steadiness',
    'own-part',
    'change-visible',
    'boundaries',
    'motive',
    'respect-for-no',
    'plan-and-support',
  ] as const),
];
export type ReadinessDomain = (typeof readinessDomains)[number];

export type Ratings = Readonly<Partial<Record<ReadinessDomain, number>>>;

/** The lower of what client and coach say of each domain; one that either has not rated is missing. */
export function lowerOf(client: Ratings, coach: Ratings): Ratings {
  return Object.fromEntries(
    readinessDomains.flatMap((domain) => {
      const [one, other] = [client[domain], coach[domain]];
      return one === undefined || other === undefined ? [] : [[domain, Math.min(one, other)]];
    }),
  );
}

/** Those that the two see so differently that they should talk about it: two points or more. */
export function worthTalkingAbout(client: Ratings, coach: Ratings): readonly ReadinessDomain[] {
  return readinessDomains.filter((domain) => Math.abs((client[domain] ?? NaN) - (coach[domain] ?? NaN)) >= 2);
}

/** How ready somebody is. Shown as words, never as a number. */
export type Readiness =
  | { readonly is: 'incomplete'; readonly domains: readonly ReadinessDomain[] }
  | { readonly is: 'not-yet'; readonly domains: readonly ReadinessDomain[] }
  | { readonly is: 'getting-there'; readonly domains: readonly ReadinessDomain[] }
  | { readonly is: 'ready-to-discuss' };

/**
 * @param ratings such as `lowerOf` gives; the domains in the answer are those that are missing, that are 0 or 1, or that are under 3
 */
export function readinessOf(ratings: Ratings): Readiness {
  const missing = readinessDomains.filter((domain) => ratings[domain] === undefined);
  if (missing.length > 0) return { is: 'incomplete', domains: missing };
  const under = (least: number) => readinessDomains.filter((domain) => (ratings[domain] ?? 0) < least);
  // A mean under 2 without a single 0 or 1 cannot be.
  if (under(2).length > 0) return { is: 'not-yet', domains: under(2) };
  const mean = readinessDomains.reduce((sum, domain) => sum + (ratings[domain] ?? 0), 0) / readinessDomains.length;
  const isReady = mean >= 3 && (ratings.motive ?? 0) >= 3 && (ratings['respect-for-no'] ?? 0) >= 3;
  return isReady ? { is: 'ready-to-discuss' } : { is: 'getting-there', domains: under(3) };
}
