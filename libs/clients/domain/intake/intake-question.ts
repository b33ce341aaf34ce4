/** What a new client is asked, one question per screen. */
export const IntakeQuestion = {
  COUNTRY: 'country',
  TIME_ZONE: 'time-zone',
  MAIL_HOUR: 'mail-hour',
  BREAKUP: 'breakup',
  ENDED_BY: 'ended-by',
  LENGTH: 'length',
  TIES: 'ties',
  EARLIER_BREAKUPS: 'earlier-breakups',
  CONTACT: 'contact',
  GOAL: 'goal',
  NICKNAME: 'nickname',
} as const;
export type IntakeQuestion = (typeof IntakeQuestion)[keyof typeof IntakeQuestion];

/** In the order in which they are asked. */
export const intakeQuestions: readonly IntakeQuestion[] = Object.values(IntakeQuestion);

/** Nobody has to tell about the relationship. These are needed: for local help, for mail at a humane hour, and for what comes first. */
export const neededQuestions: readonly IntakeQuestion[] = [
  IntakeQuestion.COUNTRY,
  IntakeQuestion.TIME_ZONE,
  IntakeQuestion.MAIL_HOUR,
  IntakeQuestion.CONTACT,
  IntakeQuestion.GOAL,
];

export function isSkippable(question: IntakeQuestion): boolean {
  return !neededQuestions.includes(question);
}

/** The answers of a question with choices, as they are stored. */
export const choices = {
  [IntakeQuestion.ENDED_BY]: ['me', 'them', 'both', 'unclear'],
  [IntakeQuestion.LENGTH]: ['under-6-months', '6-to-12-months', '1-to-2-years', '2-to-5-years', '5-to-10-years', 'over-10-years'],
  [IntakeQuestion.TIES]: ['children', 'home', 'work', 'none'],
  [IntakeQuestion.EARLIER_BREAKUPS]: ['0', '1', '2', '3-or-more'],
  [IntakeQuestion.CONTACT]: ['none', 'practical', 'now-and-then', 'often', 'living-together'],
  [IntakeQuestion.GOAL]: ['rebuild', 'let-go', 'not-sure'],
} as const;
export type ChoiceQuestion = keyof typeof choices;

/** Hours at which a mail may come. Nothing is mailed from 21:00 to 08:00. */
export const mailHours: readonly number[] = Array.from({ length: 13 }, (_, index) => 8 + index);
