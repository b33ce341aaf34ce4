import type { Answer, OutcomeClass } from './outcome';

/**
 * Says what an answer means for the mail. Pure; the order matters: how far the attempt came decides first, then the enhanced code,
 * which says more than the three digits.
 */
export function classify({ stage, code, enhanced, command, error }: Answer): OutcomeClass {
  // Before the envelope nothing was said about this mail: whatever is wrong is wrong with the relay or with our settings.
  if (stage === 'connecting') return 'RELAY';
  if (code === undefined) return withoutReply(stage, error);
  if (code < 300) return 'ACCEPTED';
  // An answer to something else: relay and we are out of step.
  if (code < 400) return stage === 'handed-over' ? 'UNKNOWN' : 'SAFE';
  if (relayTroubles.includes(code)) return 'RELAY';
  if (isFull(code, enhanced, command)) return 'TEMP_MAILBOX';
  if (code < 500) return 'TEMP';
  if (isAboutTheMessage(code, enhanced)) return 'PERM_MESSAGE';
  return isAboutTheRecipient(code, enhanced, command) ? 'PERM_RECIPIENT' : 'PERM_POLICY';
}

// Encryption or a sign-in that the relay asks for first.
const relayTroubles = [454, 530, 534, 535, 538];
// Relays answer so to what they cannot read: the same bytes will not read better tomorrow.
const unreadable = [500, 501, 502, 503, 504, 555];

function withoutReply(stage: Answer['stage'], error: string | undefined): OutcomeClass {
  // RFC 1047: after the last dot silence may mean that it was taken.
  if (stage === 'handed-over') return 'UNKNOWN';
  // The mail itself could not be put on the wire.
  if (error === 'EENVELOPE' || error === 'EMESSAGE') return 'PERM_MESSAGE';
  return error === 'EAUTH' || error === 'ECONFIG' || error === 'EPROXY' ? 'RELAY' : 'SAFE';
}

// 552 without more may be a full mailbox or a mail that is too large; at RCPT nothing is known of its size yet.
function isFull(code: number, enhanced: string | undefined, command: string | undefined): boolean {
  if (code !== 452 && code !== 552) return false;
  return enhanced ? /^[45]\.2\.2$/.test(enhanced) : code === 552 && command === 'RCPT TO';
}

function isAboutTheMessage(code: number, enhanced: string | undefined): boolean {
  return unreadable.includes(code) || code === 552 || enhanced === '5.3.4';
}

// 5.1.7 and 5.1.8 are about the sender's address; 5.2.1 is a mailbox that was closed.
function isAboutTheRecipient(code: number, enhanced: string | undefined, command: string | undefined): boolean {
  if (command === 'MAIL FROM') return false;
  if (enhanced) return /^5\.1\.\d+$/.test(enhanced) ? !/^5\.1\.[78]$/.test(enhanced) : enhanced === '5.2.1';
  return command === 'RCPT TO' && [550, 551, 553, 556].includes(code);
}
