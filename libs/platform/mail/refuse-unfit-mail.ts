import type { Mail } from './mail';

const longestSubject = 45;

/** Words that would tell a bystander what the mail is about, or that promise what nobody can. */
export const bannedInSubjects =
  /\b(ex|breakup|break-up|broke up|reunion|relationship|couple|partner|therapy|heartbreak|win back|get .* back|crisis|urgent|!)\b|!/i;

/**
 * Stops a mail that must not be sent.
 *
 * @throws Error naming the rule; it is a mistake of ours, never of the person who typed
 */
export function refuseUnfitMail(mail: Mail): void {
  for (const value of [mail.to.name, mail.to.address, mail.sender, mail.subject]) {
    // A line break would start a header of somebody else's choosing.
    if (/[\u0000-\u001f\u007f]/.test(value)) throw new Error('A mail header holds a control character.');
  }
  if (mail.subject.length > longestSubject) throw new Error(`A subject has more than ${longestSubject} characters.`);
  if (bannedInSubjects.test(mail.subject)) throw new Error('A subject holds a word that could be read over a shoulder.');
}
