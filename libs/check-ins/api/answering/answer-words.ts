/** "Tuesday 10 March". @param day `2026-03-10` */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** What the pages of a check-in say. They name nobody: who looks over a shoulder reads them too. */
export const answerWords = {
  title: 'Your check-in',
  titleOfProblem: 'Not saved yet',
  changeIt: 'Change it if it does not fit.',
  oneLine: 'One line, if you like',
  example: 'What made it so',
  yourLine: 'Your line',
  whoSees: 'Your coach sees your answer and this line. Messages are not read live.',
  whoSeesAnswer: 'Your coach sees your answers. They are not read live.',
  confirm: 'Confirm',
  nothingSaved: 'Nothing is saved until you confirm. You do not need to sign in.',
  leaving: (until: string) => `What you confirmed is saved. You can go on until ${until}.`,
  progress: (at: number, of: number) => `${at} of ${of}`,
  leaveOut: 'Leave this one out',
  skip: 'Skip today',
  doneTitle: 'Thank you, that is all',
  done: 'Your coach sees your answers. They are not read live, and you can close this page.',
  changed: (until: string) => `If something does not fit, open the mail again until ${until}.`,
  writeAbout: 'If you like, write about it',
  writingStays: 'It stays in your journal, for you alone. Nobody sees whether you wrote.',
  write: 'Open my journal',
  skippedTitle: 'Skipped for today',
  skipped: 'That is fine. The next one comes as planned.',
  afterAll: (until: string) => `If you want to answer today after all, open the mail again until ${until}.`,
  closedTitle: 'This one has closed',
  closed: 'A check-in can be answered for some hours after it comes, while the day is still near. Nothing is lost by that.',
  next: 'If another one is planned, it comes by mail.',
  signIn: 'Go to your space',
  help: 'Need help now?',
} as const;
