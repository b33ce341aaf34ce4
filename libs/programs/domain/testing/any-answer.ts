import type { Answer, Row } from '../exercise/exercise';
import type { Field, RowField } from '../exercise/field';
import { answersTo } from './whole-answers';

/** An answer that can be kept, to whatever is asked; null to a questionnaire, which is answered elsewhere. */
export function anyAnswerTo(field: Field): Answer | null {
  switch (field.kind) {
    case 'date-range':
      return { from: '2026-12-01', to: dayAfter('2026-12-01', field.least) };
    case 'checklist':
      return [field.options[0]!.code];
    case 'ranked-list':
      return field.options.map(({ code }) => code).reverse();
    case 'rows':
      return Array.from({ length: Math.max(1, field.least) }, () => answersTo(field.fields) as Row);
    case 'agreement':
      return 'accepted';
    case 'letter':
      return 'Dear you,\n\nthis is where I am today.';
    case 'plan':
      return Array.from({ length: Math.max(1, field.least) }, () => ({
        what: 'One evening a week for the two of us',
        owner: field.owners[0]!,
        cadence: 'weekly',
        startsOn: '2026-12-04',
        noticedBy: 'We both look forward to it.',
        status: 'not-begun',
      }));
    case 'questionnaire':
      return null;
    default:
      return toRowField(field);
  }
}

function toRowField(field: RowField): string | number | readonly string[] {
  switch (field.kind) {
    case 'short-text':
      return `A few words on ${field.id}`;
    case 'long-text':
      return `First this.\n\nThen that: ${field.id} — “all of it”.`;
    case 'single-choice':
      return field.options[0]!.code;
    case 'multiple-choice':
      return [field.options.find(({ code }) => code !== field.alone)!.code];
    case 'scale':
      return field.most;
    case 'date':
      return '2026-12-01';
  }
}

// The first and the last day both count.
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + (days - 1) * 86_400_000).toISOString().slice(0, 10);
}
