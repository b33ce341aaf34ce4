import { type OutcomeStatus, standingChoices } from '@rekindle/outcomes/domain';

const saying: Readonly<Record<OutcomeStatus, string>> = {
  apart: 'Apart',
  trial: 'Trying again',
  together: 'Together and committed',
  'moved-on': 'Moved on',
};

/** The choices of the page, in their places. */
export const choicesInWords: readonly string[] = standingChoices.map((choice) =>
  choice === null ? 'I would rather not say now' : saying[choice],
);

/** "12 March". @param day `2026-03-12` */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** What the pages behind the link of a question say. The title stands in the bar of the browser, and names nothing. */
export const wavePageWords = {
  title: 'One question',
  titleOfProblem: 'Not saved yet',
  asks: 'Where do things stand with your ex?',
  sentence: 'Every answer counts the same, and letting go is one of the good ones.',
  changeIt: 'This is what you answered. Change it if it does not fit.',
  choose: 'Please choose one of the answers.',
  ifYouLike: 'If you like',
  sinceWhen: 'Since when?',
  unknownDay: 'Leave it empty where nothing has changed, or where it began some time between the last time and now.',
  wellbeingStays: 'It is counted, and no coach reads it.',
  isPrivate: 'Private to statistics: counted, shown to nobody – also not to my coach',
  staysPrivate: 'This answer is counted and shown to nobody, also not to your coach.',
  staysShown: 'Your coach can read this answer.',
  whoSees: 'Without this, your coach can read where things stand. Nobody reads it live.',
  confirm: 'Confirm',
  nothingSaved: 'Nothing is saved until you confirm. You do not need to sign in.',
  doneTitle: 'Thank you, that is all',
  done: 'It is noted, and you get no more mails about this question.',
  changed: (until: string) => `If it does not fit, open the mail again until ${until}.`,
  hardTitle: 'If it is hard to carry right now',
  hard: 'Nobody reads this answer. There are people who listen, at any hour.',
  call: 'See whom you can call',
  overTitle: 'This question has closed',
  over: 'Each can be answered for some weeks, while it is clear what it is about. Nothing is lost by that.',
  next: 'If another one is planned, it comes by mail.',
  stoppedTitle: 'You are not asked any more',
  stopped: 'You stopped these questions, so this one has closed too. What you answered before stays.',
  again: 'If you want them again, you find them in your space under More.',
  toSpace: 'Go to your space',
  help: 'Need help now?',
} as const;
