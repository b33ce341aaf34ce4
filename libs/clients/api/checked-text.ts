import { longestText, tidyText, whatIsWrongWithText } from '@rekindle/clients/domain';
import { clientsProblem } from './clients.problems';

/** What a coach wrote, as it is sealed. @throws Problem saying what is wrong with it */
export function checkedText(typed: string, what: keyof typeof longestText): string {
  const wrong = whatIsWrongWithText(typed, longestText[what]);
  if (wrong === 'missing') throw clientsProblem('text-missing');
  if (wrong) throw clientsProblem(`${what}-too-long`);
  return tidyText(typed);
}
