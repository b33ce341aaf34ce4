import type { Place } from '@rekindle/platform/keys';

type Whose = Pick<Place, 'practiceId' | 'holderId'> & { readonly checkInId: string; readonly question: string };

/** Where a line that a client wrote in a check-in lies. */
export function placeOfLine({ practiceId, holderId, checkInId, question }: Whose): Place {
  return { practiceId, holderId, table: 'app.check_in_answer', column: 'line', rowId: `${checkInId}|${question}` };
}
