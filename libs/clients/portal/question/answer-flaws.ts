import type { AnswerFlaw } from '@rekindle/clients/domain';

/** Why an answer cannot be taken, and what to do instead. */
export function flawInWords(flaw: AnswerFlaw): string {
  return sentences[flaw]();
}

const sentences: Record<AnswerFlaw, () => string> = {
  unknown: () => $localize`:@@answerFlaw.unknown:Please choose one of the answers.`,
  'in-the-future': () => $localize`:@@answerFlaw.future:That day is still ahead. Please choose one that has passed.`,
  missing: () => $localize`:@@answerFlaw.missing:Please type a name, or skip this question.`,
  'too-long': () => $localize`:@@answerFlaw.long:Please use at most 30 characters.`,
  'control-character': () => $localize`:@@answerFlaw.control:This name holds an invisible character. Please type it by hand.`,
  email: () => $localize`:@@answerFlaw.email:That looks like an e-mail address. A first letter or a nickname is enough.`,
  'web-address': () => $localize`:@@answerFlaw.web:That looks like a web address. A first letter or a nickname is enough.`,
  handle: () => $localize`:@@answerFlaw.handle:That looks like the name of an account. A first letter or a nickname is enough.`,
  'postal-address': () => $localize`:@@answerFlaw.postal:That looks like a postal address. A first letter or a nickname is enough.`,
  phone: () => $localize`:@@answerFlaw.phone:That looks like a phone number. A first letter or a nickname is enough.`,
};
