import { faces } from '@rekindle/check-ins/domain';
import { findQuestionnaire } from '@rekindle/measures/domain';
import type { Ask, CheckInDayFragment } from '@rekindle/shared/graphql';

export type AskedQuestion = CheckInDayFragment['asks'][number];

/** What is asked, in the coach's words; of a questionnaire its name. */
export function questionInWords({ words, code }: AskedQuestion): string {
  return words ?? findQuestionnaire(code ?? '')?.name ?? code ?? '';
}

/** How something is asked. */
export function askInWords(ask: Ask): string {
  switch (ask) {
    case 'FACES':
      return $localize`:@@ask.faces:Five faces`;
    case 'SCALE':
      return $localize`:@@ask.scale:A scale from 0 to 4`;
    case 'YES_NO':
      return $localize`:@@ask.yesNo:Yes or no`;
    case 'LINE':
      return $localize`:@@ask.line:One line of text`;
    case 'QUESTIONNAIRE':
      return $localize`:@@ask.questionnaire:A questionnaire`;
  }
}

/** What was tapped, in words: "Fairly good", "3 of 4", "Yes". */
export function valueInWords({ ask }: Pick<AskedQuestion, 'ask'>, value: number): string {
  if (ask === 'FACES') return faces[value] ?? String(value);
  if (ask === 'SCALE') return $localize`:@@answer.ofFour:${value}:value: of 4`;
  return value === 1 ? $localize`:@@answer.yes:Yes` : $localize`:@@answer.no:No`;
}
