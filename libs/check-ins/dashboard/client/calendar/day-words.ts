import { noteOf } from '@rekindle/check-ins/domain';
import type { CheckInDayFragment } from '@rekindle/shared/graphql';
import { timeInWords } from '@rekindle/shared/ui';
import { type AskedQuestion, questionInWords, valueInWords } from '../../words/question-words';
import { reasonInWords } from '../../words/reason-words';
import type { CalendarDay } from './calendar-days';

/** What came of a day, in one piece of a sentence: "answered, fairly good", "not sent: check-ins were paused". */
export function dayStandsInWords({ sign, checkIn }: CalendarDay, zone: string): string {
  switch (sign) {
    case 'answered':
      return [$localize`:@@checkInDay.answered:answered`, checkIn && firstInWords(checkIn)].filter(Boolean).join(', ');
    case 'skipped':
      return $localize`:@@checkInDay.skipped:skipped`;
    case 'missed':
      return $localize`:@@checkInDay.missed:left open`;
    case 'unsent':
      return $localize`:@@checkInDay.unsent:not sent: ${reasonInWords(checkIn?.reason ?? null)}:reason:`;
    case 'open':
      return $localize`:@@checkInDay.open:waits for an answer`;
    case 'ahead':
      return checkIn
        ? $localize`:@@checkInDay.aheadAt:ahead, at ${timeInWords(new Date(checkIn.dueAt), zone)}:time:`
        : $localize`:@@checkInDay.ahead:ahead`;
    case 'nothing':
      return $localize`:@@checkInDay.nothing:nothing asked`;
  }
}

/** The number that was tapped for the question that came first; null where there is none. */
export function firstValueOf({ asks, answers }: CheckInDayFragment): { readonly question: AskedQuestion; readonly value: number } | null {
  const [question] = asks;
  const value = answers.find((answer) => answer.question === question?.id)?.value ?? null;
  return question && value !== null ? { question, value } : null;
}

/** Each question of a day with what was answered to it, and the line that was written beside a tap. */
export function answersInWords({ asks, answers, outcome }: CheckInDayFragment) {
  const find = (id: string) => answers.find((answer) => answer.question === id);
  return asks.map((question) => {
    const given = find(question.id);
    const value = given?.value ?? null;
    const noteId = question.ask === 'FACES' ? noteOf({ id: question.id, ask: 'faces', words: '' }) : null;
    return {
      ...{ id: question.id, asks: questionInWords(question), isElsewhere: question.ask === 'QUESTIONNAIRE' && outcome === 'ANSWERED' },
      face: question.ask === 'FACES' ? value : null,
      words: value === null ? '' : valueInWords(question, value),
      line: given?.line ?? (noteId && find(noteId)?.line) ?? '',
    };
  });
}

function firstInWords(checkIn: CheckInDayFragment): string {
  const first = firstValueOf(checkIn);
  return first ? valueInWords(first.question, first.value).toLocaleLowerCase() : '';
}
