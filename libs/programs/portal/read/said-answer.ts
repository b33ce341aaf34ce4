import type { Answer, Field, Goal, Option, RowField } from '@rekindle/programs/domain';
import { codesOf, goalsOf, rangeOf, rowsOf, textOf } from '../fields/answer-of-kind';
import { agreementWords } from '../fields/agreement-answer';
import { cadenceWords, ownerWords, statusWords } from '../fields/goal-words';
import { localDayInWords } from '@rekindle/shared/ui';
import { goalName, rowName } from '../fields/row-name';

/** Words that somebody wrote, or what they picked. */
export type Plain =
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'picked'; readonly picks: readonly string[]; readonly isOrdered?: true };

/** An answer as it is read: plain, or rows of what is plain. */
export type Said =
  Plain | { readonly is: 'rows'; readonly rows: readonly { readonly name: string; readonly parts: readonly SaidPart[] }[] };

/** What was asked in a row, and what was said to it. */
export interface SaidPart {
  readonly id: string;
  readonly label: string;
  readonly said: Plain;
}

/** @param answer one that fits the field */
export function saidTo(field: Field, answer: Answer): Said {
  switch (field.kind) {
    case 'checklist':
      return picked(codesOf(answer).map((code) => wordsOf(field.options, code)));
    case 'ranked-list':
      return { ...picked(codesOf(answer).map((code) => wordsOf(field.options, code))), isOrdered: true };
    case 'agreement':
      return picked([agreementWords[textOf(answer)] ?? '']);
    case 'letter':
      return { is: 'words', words: textOf(answer) };
    case 'date-range': {
      const { from, to } = rangeOf(answer);
      return picked([$localize`:@@exercise.rangeSaid:${localDayInWords(from)}:from: to ${localDayInWords(to)}:to:`]);
    }
    case 'rows':
      return {
        is: 'rows',
        rows: rowsOf(answer).map((row, index) => ({
          name: rowName(field, index),
          parts: field.fields.flatMap((part) => partOf(part, row[part.id])),
        })),
      };
    case 'plan':
      return { is: 'rows', rows: goalsOf(answer).map((goal, index) => ({ name: goalName(index), parts: partsOfGoal(goal) })) };
    case 'questionnaire':
      return picked([]);
    default:
      return saidInRow(field, answer);
  }
}

function saidInRow(field: RowField, answer: Answer): Plain {
  switch (field.kind) {
    case 'short-text':
    case 'long-text':
      return { is: 'words', words: textOf(answer) };
    case 'single-choice':
      return picked([wordsOf(field.options, textOf(answer))]);
    case 'multiple-choice':
      return picked(codesOf(answer).map((code) => wordsOf(field.options, code)));
    case 'scale':
      return picked([$localize`:@@exercise.scaleSaid:${Number(answer)}:value: of ${field.most}:most:`]);
    case 'date':
      return picked([localDayInWords(textOf(answer))]);
  }
}

function partsOfGoal({ what, owner, cadence, startsOn, noticedBy, status }: Goal): readonly SaidPart[] {
  return [
    { id: 'what', label: $localize`:@@goal.what:What we do`, said: { is: 'words', words: what } },
    { id: 'owner', label: $localize`:@@goal.owner:Who does it`, said: picked([named(ownerWords, owner)]) },
    { id: 'cadence', label: $localize`:@@goal.cadence:How often`, said: picked([named(cadenceWords, cadence)]) },
    ...(startsOn ? [{ id: 'startsOn', label: $localize`:@@goal.startsOn:From when`, said: picked([localDayInWords(startsOn)]) }] : []),
    ...(noticedBy
      ? [{ id: 'noticedBy', label: $localize`:@@goal.noticedBy:How we will both notice`, said: { is: 'words' as const, words: noticedBy } }]
      : []),
    { id: 'status', label: $localize`:@@goal.status:Where it stands`, said: picked([named(statusWords, status)]) },
  ];
}

function partOf(part: RowField, answer: Answer | undefined): SaidPart[] {
  return answer === undefined || answer === '' ? [] : [{ id: part.id, label: part.label, said: saidInRow(part, answer) }];
}

function picked(picks: readonly string[]) {
  return { is: 'picked', picks } as const;
}

function wordsOf(options: readonly Option[], code: string): string {
  return options.find((option) => option.code === code)?.words ?? code;
}

function named(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
