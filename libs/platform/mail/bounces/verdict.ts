import type { Fields } from './fields';

/**
 * What a report says about one recipient: nobody is there; it failed for good, or for now, for a reason that may lie with the address; the
 * mail or its sender was not liked; or it is not decided yet.
 */
export type Verdict = 'nobody' | 'permanent' | 'temporary' | 'disliked' | 'underway';

// Where a server gives no code that says more, its words do.
const dislikes = /\b(spam|spf|dkim|dmarc|block(ed|list)|blacklist|reputation|policy|virus)/i;

/** Reads the fields of one recipient (RFC 3464, 2.3). */
export function verdictOf(recipient: Fields): Verdict {
  if (recipient.get('action')?.toLowerCase() !== 'failed') return 'underway';
  const diagnosis = recipient.get('diagnostic-code') ?? '';
  const status = statusOf(recipient.get('status') ?? '', diagnosis);
  // Security and content, and what is too large: another mail may well arrive.
  if (/^\d\.[67]\.|^5\.3\.4$/.test(status)) return 'disliked';
  // 5.1.7 and 5.1.8 are about the sender; 5.2.1 is a mailbox that was closed.
  if (/^5\.1\.(?![78]$)[1-9]|^5\.2\.1$/.test(status)) return 'nobody';
  if (dislikes.test(diagnosis)) return 'disliked';
  // A full mailbox, and patience that has ended, whatever the first digit says.
  return status.startsWith('4') || /^5\.(2\.2|4\.7)$/.test(status) ? 'temporary' : 'permanent';
}

// Some servers sum up as 5.0.0 what the other side has told them more exactly.
function statusOf(status: string, diagnosis: string): string {
  const [given = ''] = /^\d\.\d{1,3}\.\d{1,3}/.exec(status) ?? [];
  if (given && !given.endsWith('.0.0')) return given;
  return /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(diagnosis)?.[0] ?? given;
}
