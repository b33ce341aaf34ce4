import type { Mail } from './mail';
import { isNeutral } from './neutral-words';

const longestSubject = 45;
const longestPreview = 90;

/**
 * Stops a mail that must not be sent.
 *
 * @throws Error naming the rule; it is a mistake of ours, never of the person who typed
 */
export function refuseUnfitMail({ to, sender, subject, preview }: Mail): void {
  for (const value of [to.name, to.address, sender, subject]) {
    // A line break would start a header of somebody else's choosing. The last two are line breaks as well, to some.
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value)) throw new Error('A mail header holds a control character.');
  }
  if (subject.length > longestSubject) throw new Error(`A subject has more than ${longestSubject} characters.`);
  if (preview.length > longestPreview) throw new Error(`A preview has more than ${longestPreview} characters.`);
  for (const [place, text] of Object.entries({ subject, sender, preview })) {
    if (!isNeutral(text)) throw new Error(`The ${place} holds a word that could be read over a shoulder.`);
  }
}
