import { isTimeZone } from '@rekindle/shared/kernel';
import { countries } from './countries';
import { type ChoiceQuestion, choices, IntakeQuestion, mailHours } from './intake-question';
import { whatIsWrongWithNickname, type NicknameFlaw } from './nickname';
import { hasBegun, readPartialDate } from './partial-date';

/** Why an answer cannot be taken. */
export type AnswerFlaw = 'unknown' | 'in-the-future' | NicknameFlaw;

/**
 * What is wrong with an answer; null when nothing is. Answers are codes: `DE`, `Europe/Lisbon`, `19` for the hour, `2026-03` or
 * `2026-03-14`, a choice, several joined by commas; only the nickname is a text.
 *
 * @param today where the client is, as `2026-03-14`
 */
export function whatIsWrongWithAnswer(question: IntakeQuestion, code: string, today: string): AnswerFlaw | null {
  switch (question) {
    case IntakeQuestion.COUNTRY:
      return known(countries.includes(code));
    case IntakeQuestion.TIME_ZONE:
      return known(isTimeZone(code));
    case IntakeQuestion.MAIL_HOUR:
      return known(mailHours.some((hour) => String(hour) === code));
    case IntakeQuestion.BREAKUP:
      return whatIsWrongWithDate(code, today);
    case IntakeQuestion.TIES:
      return known(areTies(code.split(',')));
    case IntakeQuestion.NICKNAME:
      return whatIsWrongWithNickname(code);
    case IntakeQuestion.ENDED_BY:
    case IntakeQuestion.LENGTH:
    case IntakeQuestion.EARLIER_BREAKUPS:
    case IntakeQuestion.CONTACT:
    case IntakeQuestion.GOAL:
      return known(isChoice(question, code));
  }
}

function known(isKnown: boolean): 'unknown' | null {
  return isKnown ? null : 'unknown';
}

function isChoice(question: ChoiceQuestion, code: string): boolean {
  return (choices[question] as readonly string[]).includes(code);
}

// "None" stands alone, and nothing is said twice.
function areTies(codes: readonly string[]): boolean {
  const isUnique = new Set(codes).size === codes.length;
  return isUnique && codes.every((code) => isChoice(IntakeQuestion.TIES, code)) && (codes.length === 1 || !codes.includes('none'));
}

const earliest = '1940-01-01';

function whatIsWrongWithDate(text: string, today: string): 'unknown' | 'in-the-future' | null {
  const date = readPartialDate(text);
  if (!date || date.on < earliest) return 'unknown';
  return hasBegun(date, today) ? null : 'in-the-future';
}
