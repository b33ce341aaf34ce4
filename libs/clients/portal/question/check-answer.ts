import { IntakeQuestion, localDay, tidyNickname, whatIsWrongWithAnswer } from '@rekindle/clients/domain';
import { flawInWords } from './answer-flaws';

/** Why an answer cannot be taken, in words; null when it can. @param zone where the client is */
export function flawOf(question: IntakeQuestion, code: string | null, zone: string): string | null {
  const flaw = whatIsWrongWithAnswer(question, code ?? '', localDay(new Date(), zone));
  return flaw && flawInWords(flaw);
}

/** An answer as it is kept. */
export function tidyAnswer(question: IntakeQuestion, code: string): string {
  return question === IntakeQuestion.NICKNAME ? tidyNickname(code) : code;
}
