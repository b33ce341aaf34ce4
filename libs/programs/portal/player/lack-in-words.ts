import type { AnswerFlaw, Field, Lack } from '@rekindle/programs/domain';

/** Why something keeps an exercise from being handed in, and what to do. */
export function lackInWords(field: Field, why: Lack | AnswerFlaw): string {
  switch (why) {
    case 'needed':
      return $localize`:@@lack.needed:Not answered yet.`;
    case 'too-few':
      return tooFew(field);
    case 'row-unfinished':
      return field.kind === 'plan'
        ? $localize`:@@lack.goal:A goal has no first day yet.`
        : $localize`:@@lack.row:One of them is not finished.`;
    case 'too-short':
      return field.kind === 'date-range' ? $localize`:@@lack.short:Shorter than ${field.least}:least: days.` : '';
    case 'too-long-range':
      return field.kind === 'date-range' ? $localize`:@@lack.long:Longer than ${field.most}:most: days.` : '';
    case 'not-answered-yet':
      return $localize`:@@lack.measure:Answered on a page of its own, and not yet done.`;
    default:
      return $localize`:@@lack.flaw:It cannot be kept as it is. Please look at it once more.`;
  }
}

function tooFew(field: Field): string {
  if (field.kind === 'ranked-list') return $localize`:@@lack.unordered:Not in order yet.`;
  const least = 'least' in field ? field.least : 1;
  return $localize`:@@lack.few:At least ${least}:least: are asked for.`;
}
