import { faces, mostOf } from '@rekindle/check-ins/domain';
import type { CheckInDayFragment } from '@rekindle/shared/graphql';
import { type AskedQuestion, questionInWords, valueInWords } from '../../words/question-words';
import { localDayInWords } from '../../words/moment-words';

/** How the answers to one question of a plan have moved. */
export interface QuestionCourse {
  readonly id: string;
  readonly name: string;
  readonly most: number;
  readonly ends: readonly [least: string, most: string] | null;
  /** The oldest first; null where it was asked and not answered. */
  readonly points: readonly { readonly at: Date; readonly value: number | null }[];
  /** The latest first. */
  readonly rows: readonly { readonly day: string; readonly words: string }[];
  /** "answered on 12 of 14 days"; for yes or no how often it was yes. */
  readonly counted: string;
  /** A yes is counted and not drawn. */
  readonly isDrawn: boolean;
}

/** Of each question that has numbers, over days that are past, in the order in which they are asked now. @param days the oldest first */
export function coursesOf(days: readonly CheckInDayFragment[]): readonly QuestionCourse[] {
  const asked = days.filter(({ outcome }) => outcome !== null);
  const questions = new Map<string, AskedQuestion>();
  for (const { asks } of asked.toReversed()) for (const each of asks) if (!questions.has(each.id)) questions.set(each.id, each);
  return [...questions.values()]
    .filter(({ ask }) => ask !== 'LINE' && ask !== 'QUESTIONNAIRE')
    .map((question) => courseOf(question, asked));
}

function courseOf(question: AskedQuestion, days: readonly CheckInDayFragment[]): QuestionCourse {
  const points = days
    .filter(({ asks }) => asks.some(({ id }) => id === question.id))
    .map(({ day, answers }) => ({ day, value: answers.find((answer) => answer.question === question.id)?.value ?? null }));
  const answered = points.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  return {
    ...{ id: question.id, name: questionInWords(question), most: mostFor(question), ends: endsOf(question) },
    points: points.map(({ day, value }) => ({ at: new Date(`${day}T12:00Z`), value })),
    rows: answered.toReversed().map(({ day, value }) => ({ day: localDayInWords(day), words: valueInWords(question, value) })),
    counted: countInWords(
      question,
      answered.map(({ value }) => value),
      points.length,
    ),
    isDrawn: question.ask !== 'YES_NO',
  };
}

function mostFor({ id, ask }: AskedQuestion): number {
  return ask === 'FACES' ? mostOf({ id, ask: 'faces', words: '' }) : mostOf({ id, ask: 'scale', words: '', low: '', high: '' });
}

function endsOf({ ask, low, high }: AskedQuestion): readonly [string, string] | null {
  if (ask === 'SCALE') return [low ?? '', high ?? ''];
  return ask === 'FACES' ? [faces[0].toLocaleLowerCase(), (faces.at(-1) ?? '').toLocaleLowerCase()] : null;
}

function countInWords({ ask }: AskedQuestion, values: readonly number[], asked: number): string {
  const answered = values.length;
  if (ask !== 'YES_NO') return $localize`:@@questionCourse.answered:Answered on ${answered}:answered: of ${asked}:asked: days`;
  const yes = values.filter((value) => value === 1).length;
  return $localize`:@@questionCourse.yes:Yes on ${yes}:yes: of ${answered}:answered: answered days`;
}
