import type { AnswerFlaw, Field, Lack } from '@rekindle/programs/domain';

/** Why something keeps an exercise from being handed in, and what to do. */
export function lackInWords(field: Field, why: Lack | AnswerFlaw): string {
  switch (why) {
    case 'needed':
      return $localize`:@@lack.needed:is not answered yet.`;
    case 'too-few':
      return tooFew(field);
    case 'row-unfinished':
      return field.kind === 'plan'
        ? $localize`:@@lack.goal:has a goal without its first day.`
        : $localize`:@@lack.row:has one that is not finished.`;
    case 'too-short':
      return field.kind === 'date-range' ? $localize`:@@lack.short:is shorter than ${field.least}:least: days.` : '';
    case 'too-long-range':
      return field.kind === 'date-range' ? $localize`:@@lack.long:is longer than ${field.most}:most: days.` : '';
    case 'not-answered-yet':
      return $localize`:@@lack.measure:is answered on a page of its own, and was not yet.`;
    default:
      return $localize`:@@lack.flaw:cannot be kept as it is. Please look at it once more.`;
  }
}

function tooFew(field: Field): string {
  if (field.kind === 'ranked-list') return $localize`:@@lack.unordered:is not in order yet.`;
  const least = 'least' in field ? field.least : 1;
  return $localize`:@@lack.few:asks for at least ${least}:least:.`;
}
