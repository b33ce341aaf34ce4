import type { MailChoice } from './choices';

/** What stops with each choice. */
const stops: Readonly<Record<MailChoice, string>> = {
  checkin: 'no more check-ins by mail, and no nudges about them',
  reminder: 'no more reminders by mail',
  digest: 'no more summaries in the morning',
  wave: 'no more questions about how things are going, later on',
};

/** What the pages say that stop mail. Whose mail it is stands nowhere: the page may be read over a shoulder. */
export const unsubscribeWords = {
  title: 'Your mail',
  ask: 'Stop these mails?',
  wouldGet: (choice: MailChoice) => `You would get ${stops[choice]}.`,
  restStays: 'Everything else stays as it is: mail about signing in still arrives, and so does what is written to you.',
  stop: 'Stop these mails',
  stopped: 'These mails have stopped',
  get: (choice: MailChoice) => `From now on you get ${stops[choice]}. One that is already on its way may still arrive.`,
  again: (choice: MailChoice) =>
    choice === 'digest'
      ? 'If you want them again, switch them on in your settings.'
      : 'If you want them again, switch them on in your settings, or ask the person you work with.',
  settings: 'Open your settings',
  broken: 'This link is not complete',
  brokenWhy: 'Part of it may have been lost on the way, so nothing was changed.',
  brokenThen: 'Open it once more from the mail itself, or change what you get in your settings.',
};
