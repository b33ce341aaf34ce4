import { longestLabel, tidyLabel, whatIsWrongWithLabel } from '@rekindle/clients/domain';
import { clientsProblem } from './clients.problems';

/** A typed name of a tag, a view or a field, as it is stored. @throws Problem saying what is wrong with it */
export function checkedLabel(typed: string, what: keyof typeof longestLabel): string {
  const wrong = whatIsWrongWithLabel(typed, longestLabel[what]);
  if (wrong) throw clientsProblem(`label-${wrong}`);
  return tidyLabel(typed);
}
