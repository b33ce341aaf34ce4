import { isEmailAddress, isTimeZone, normalizedEmail } from '@rekindle/shared/kernel';
import { tidyName, whatIsWrongWithName } from '@rekindle/identity/domain';
import { identityProblem } from './identity.problems';

/** A typed address as it is stored. @throws Problem when nothing could be delivered to it */
export function checkedEmail(typed: string): string {
  if (!isEmailAddress(typed)) throw identityProblem('email-invalid');
  return normalizedEmail(typed);
}

/** A typed name as it is stored. @throws Problem saying what is wrong with it */
export function checkedName(typed: string, field: 'name' | 'practice-name' = 'name'): string {
  const wrong = whatIsWrongWithName(typed);
  if (wrong) throw identityProblem(`${field}-${wrong}`);
  return tidyName(typed);
}

/** @throws Problem when there is no such zone */
export function checkedTimeZone(name: string): string {
  if (!isTimeZone(name)) throw identityProblem('time-zone-unknown');
  return name;
}
