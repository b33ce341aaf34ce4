/**
 * What has to stand before anybody is asked about self-harm: who answers, when, what happens then, and to whom they refer. Clients agree
 * to it, one by one, before the first such question.
 */
export interface ResponsePlan {
  /** The coach who answers. */
  readonly responderId: string | null;
  /** When they answer, in the practice's own words. */
  readonly hours: string;
  /** What happens after such an answer. */
  readonly steps: string;
  /** Where clients are referred to, and how. */
  readonly referral: string;
}

/** The texts of a plan, and how long each may be, in characters. */
export const planTexts = { hours: 300, steps: 2_000, referral: 2_000 } as const;
export type PlanText = keyof typeof planTexts;

/** What is missing of a plan, or too long. */
export type PlanFlaw = 'responder-missing' | `${PlanText}-${'missing' | 'too-long'}`;

/**
 * What keeps a plan from being kept, or, where items about self-harm are to be asked, from being enough for that.
 *
 * @param isOn whether they are to be asked
 * @returns the first flaw, or null
 */
export function flawInPlan(plan: ResponsePlan, isOn: boolean): PlanFlaw | null {
  if (isOn && plan.responderId === null) return 'responder-missing';
  for (const part of Object.keys(planTexts) as PlanText[]) {
    const text = plan[part].trim();
    if (isOn && text === '') return `${part}-missing`;
    if ([...text].length > planTexts[part]) return `${part}-too-long`;
  }
  return null;
}
