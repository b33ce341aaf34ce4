import { minutesOf, type Questionnaire } from '@rekindle/measures/domain';

/** How long a questionnaire takes: "about 2 minutes". */
export function minutesInWords(questionnaire: Pick<Questionnaire, 'items'>): string {
  const minutes = minutesOf(questionnaire);
  return minutes === 1 ? $localize`:@@checks.minute:about a minute` : $localize`:@@checks.minutes:about ${minutes}:count: minutes`;
}
