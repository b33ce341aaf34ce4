import { argumentHabits } from './checks/argument-habits';
import { breakupImpact } from './checks/breakup-impact';
import { closeness } from './checks/closeness';
import { contactConduct } from './checks/contact-conduct';
import { givingAndSelf } from './checks/giving-and-self';
import { pulse, worth } from './checks/pulse';
import { selfWorth } from './checks/self-worth';
import { together } from './checks/together';
import { gad7, phq4 } from './instruments/gad';
import { hark } from './instruments/hark';
import { k6 } from './instruments/k6';
import { deathItem, phq8, phq9 } from './instruments/phq';
import type { Questionnaire } from './questionnaire';

/** Every questionnaire there is. A new one is added here, and only where its licence lets it be sold with a product. */
export const questionnaires: readonly Questionnaire[] = [
  ...[breakupImpact, contactConduct, phq4, closeness, givingAndSelf, argumentHabits, selfWorth, together, pulse, worth],
  ...[phq8, phq9, gad7, k6, hark],
];

export function findQuestionnaire(code: string): Questionnaire | null {
  return questionnaires.find((each) => each.code === code) ?? null;
}

/** @throws RangeError when there is no such questionnaire */
export function getQuestionnaire(code: string): Questionnaire {
  const found = findQuestionnaire(code);
  if (!found) throw new RangeError(`There is no questionnaire "${code}".`);
  return found;
}

/** What a practice has decided about questionnaires. */
export interface MeasureSettings {
  /** Somebody answers within stated hours, clients know the plan, and there is a written way to refer them. */
  readonly hasSelfHarmItems: boolean;
}

/**
 * Whether a practice may ask it: never with a wording that nobody has compared with a published copy,
 * and with an item about self-harm only where somebody is there to answer.
 */
export function isOffered(questionnaire: Questionnaire, { hasSelfHarmItems }: MeasureSettings): boolean {
  if (questionnaire.wording?.verifiedAt === null) return false;
  return hasSelfHarmItems || !asksOfSelfHarm(questionnaire);
}

/** Whether a client has to have agreed to the plan of the practice before the first answer. */
export function asksOfSelfHarm({ items }: Pick<Questionnaire, 'items'>): boolean {
  return items.some(({ id }) => id === deathItem);
}
