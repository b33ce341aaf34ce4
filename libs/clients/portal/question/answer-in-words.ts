import { IntakeQuestion, readPartialDate } from '@rekindle/clients/domain';
import { cityOf } from '@rekindle/shared/ui';
import { choicesOf, isChoiceQuestion } from './question-words';

/** An answer as a person would say it. @param code null where the question was skipped */
export function answerInWords(question: IntakeQuestion, code: string | null): string {
  if (code === null) return $localize`:@@answer.skipped:Skipped`;
  if (isChoiceQuestion(question)) return chosenWords(choicesOf(question), code.split(','));
  switch (question) {
    case IntakeQuestion.COUNTRY:
      return countryName(code);
    case IntakeQuestion.TIME_ZONE:
      return cityOf(code);
    case IntakeQuestion.MAIL_HOUR:
      return hourName(Number(code));
    case IntakeQuestion.BREAKUP:
      return dateInWords(code);
    default:
      return code;
  }
}

/** "Portugal" of PT, in the language of the page. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
}

/** "08:00" of 8. */
export function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

function chosenWords(offered: readonly { code: string; word: string }[], codes: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(offered.filter(({ code }) => codes.includes(code)).map(({ word }) => word));
}

function dateInWords(code: string): string {
  const date = readPartialDate(code);
  if (!date) return code;
  const day = date.precision === 'day' ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(locale(), { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date.on));
}

const locale = () => $localize`:The locale in which dates are written@@dates.locale:en-GB`;
