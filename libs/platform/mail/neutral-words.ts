/** Words that would tell a bystander what the mail is about, or that promise what nobody can. */
const tellingWords = [
  'ex',
  'exes',
  'break-?ups?',
  'broke up',
  'break up',
  'reunion',
  'reunite\\w*',
  'relationships?',
  'couples?',
  'partners?',
  'marriage',
  'divorce\\w*',
  'separation',
  'dating',
  'love',
  'therap\\w*',
  'counsel\\w*',
  'coach\\w*',
  'heart-?break\\w*',
  'heal\\w*',
  'win (him|her|them|back)',
  'get .* back',
  'no[- ]contact',
  'scores?',
  'mood',
  'journal\\w*',
  'crisis',
  'safety',
  'urgent\\w*',
];

const telling = new RegExp(`\\b(${tellingWords.join('|')})\\b|!`, 'i');

/** Whether a text may be read by whoever looks over the shoulder: subject, sender and preview are. */
export function isNeutral(text: string): boolean {
  return !telling.test(text);
}

/**
 * The name that a practice signs its mail with: its own, unless that gives away what it does.
 *
 * @param practiceName as its owner typed it
 */
export function mailNameOf(practiceName: string): string {
  return isNeutral(practiceName) ? practiceName : 'Rekindle';
}
