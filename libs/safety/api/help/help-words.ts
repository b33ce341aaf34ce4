import { LineKind } from '@rekindle/safety/domain';

/** What each kind of line is for, as headings. */
export const kindWords: Readonly<Record<LineKind, string>> = {
  [LineKind.EMERGENCY]: 'In danger right now',
  [LineKind.CRISIS]: 'In a crisis',
  [LineKind.VIOLENCE]: 'Violence at home',
  [LineKind.STALKING]: 'Being stalked',
  [LineKind.OWN_BEHAVIOUR]: 'Worried about your own behaviour',
};

const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

export function countryInWords(code: string): string {
  return regions.of(code) ?? code;
}

/** "English and Spanish"; null where English goes without saying. */
export function languagesInWords(codes: readonly string[]): string | null {
  if (codes.length === 1 && codes[0] === 'en') return null;
  return new Intl.ListFormat('en').format(codes.map((code) => languages.of(code) ?? code));
}

/** "28 November 2026". @param day `2026-11-28` */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

export const helpWords = {
  title: 'Help',
  heading: 'Need help now?',
  danger: 'If you or somebody else is in danger, call your local emergency number.',
  everywhere: 'In every country you can find a line to call, text or chat with at',
  choose: 'Your country',
  all: 'All countries',
  none: 'No line has been checked for this country lately, so none is shown: a wrong number is worse than none.',
  nowhere: 'No line has been checked lately for any country, so none is shown: a wrong number is worse than none.',
  instead: 'Call the emergency number that you know. For somebody to talk to, look at',
  notLive: 'Coaches do not see messages live. Please call or write to a line instead of waiting for an answer here.',
  traces: 'Calls, texts and visits can be seen in the history of this device. If somebody may look at it, use another one.',
  back: 'Back to your space',
  offline: 'There is no connection right now. Calls and text messages work without the internet.',
  kept: (day: string) => `Your device has kept this page since ${day}.`,
  again: 'Try again',
} as const;
