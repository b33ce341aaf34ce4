/**
 * Words after which a reminder of help is shown. Written by us, short on purpose, and compared on the device only: it decides nothing, and nobody learns
 * of it. Whole words, in any case.
 */
const heavyWords = [
  'kill myself',
  'killing myself',
  'end my life',
  'take my own life',
  'suicide',
  'suicidal',
  'want to die',
  'wish i was dead',
  'wish i were dead',
  'better off dead',
  'better off without me',
  'do not want to live',
  'don’t want to live',
  'not want to be here any more',
  'not want to be here anymore',
  'no reason to live',
  'not worth living',
  'can’t go on',
  'cannot go on',
  'end it all',
  'hurt myself',
  'hurting myself',
  'harm myself',
  'harming myself',
  'self-harm',
  'cut myself',
  'cutting myself',
  'he hit me',
  'she hit me',
  'they hit me',
  'he hits me',
  'she hits me',
  'beats me',
  'chokes me',
  'choked me',
  'raped me',
  'threatened to kill',
  'afraid to go home',
] as const;

const heavy = new RegExp(`(?<![\\p{L}\\p{N}])(?:${heavyWords.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether one of them stands in a text. */
export function hasHeavyWords(text: string): boolean {
  return heavy.test(text.replaceAll("'", '’').replace(/\s+/gu, ' '));
}
