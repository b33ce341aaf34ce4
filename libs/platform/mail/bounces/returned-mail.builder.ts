/** What came back, written out as different servers do it. `from` names the mail; what is left out is not in the report. */
interface Names {
  readonly to: string;
  readonly envelopeId?: string;
  readonly messageId?: string;
}

interface Failure {
  readonly action?: 'failed' | 'delayed';
  readonly status: string;
  readonly diagnosis: string;
}

const lines = (...all: (string | false | undefined)[]) => Buffer.from(all.filter((line) => typeof line === 'string').join('\r\n'));
export const nobodyThere: Failure = { status: '5.1.1', diagnosis: 'smtp; 550 5.1.1 <tomasz@client.example>: no such mailbox' };

/** Postfix: each part described, the diagnosis folded, the headers of the mail in a part of their own. */
export function fromPostfix({ to, envelopeId, messageId }: Names, { action = 'failed', status, diagnosis }: Failure = nobodyThere): Buffer {
  return lines(
    'Return-Path: <>',
    'Delivered-To: bounces@bounce.test.example',
    `X-Original-To: ${to}`,
    'From: MAILER-DAEMON@mx.test.example (Mail Delivery System)',
    'Subject: Mail that could not be delivered',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4F2A.1764320000/mx.test.example"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4F2A.1764320000/mx.test.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'The mail system could not hand your mail on.',
    '',
    '--4F2A.1764320000/mx.test.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.test.example',
    envelopeId && `Original-Envelope-Id: ${envelopeId}`,
    'X-Postfix-Queue-ID: 4F2A',
    'Arrival-Date: Sat, 28 Nov 2026 10:00:00 +0000 (UTC)',
    '',
    'Final-Recipient: rfc822; tomasz@client.example',
    'Original-Recipient: rfc822;tomasz@client.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mail.client.example',
    `Diagnostic-Code: ${diagnosis.slice(0, 20)}`,
    `    ${diagnosis.slice(20)}`,
    '',
    '--4F2A.1764320000/mx.test.example',
    'Content-Description: Headers of the mail',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Stillwater <hello@test.example>',
    messageId && `Message-ID: ${messageId}`,
    'Subject: Your check-in is ready',
    '',
    '--4F2A.1764320000/mx.test.example--',
    '',
  );
}

/** Exim: the whole mail returned, a status that says little, and the recipient as Envelope-to. */
export function fromExim({ to, messageId }: Names, { status, diagnosis }: Failure = nobodyThere): Buffer {
  return lines(
    `Envelope-to: ${to}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@exim.test.example>',
    `To: ${to}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=1764-eximdsn',
    'MIME-Version: 1.0',
    'Subject: A message could not be delivered',
    '',
    '--1764-eximdsn',
    'Content-type: text/plain; charset=us-ascii',
    '',
    'An address failed.',
    '',
    '--1764-eximdsn',
    'Content-type: message/delivery-status',
    '',
    'Reporting-MTA: dns; exim.test.example',
    '',
    'Action: failed',
    'Final-Recipient: rfc822;tomasz@client.example',
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnosis}`,
    '',
    '--1764-eximdsn',
    'Content-type: message/rfc822',
    '',
    `Return-path: <${to}>`,
    messageId && `Message-ID: ${messageId}`,
    'Subject: Your check-in is ready',
    '',
    'How was today?',
    '',
    '--1764-eximdsn--',
    '',
  );
}

/** Exchange: a nested alternative for people first, and names in angle brackets. */
export function fromExchange({ to, messageId }: Names, { status, diagnosis }: Failure = nobodyThere): Buffer {
  return lines(
    'From: Microsoft Outlook <MicrosoftExchange329e@client.example>',
    `To: <${to}>`,
    'Date: Sat, 28 Nov 2026 10:00:00 +0000',
    'Content-Type: multipart/report; report-type=delivery-status;',
    ' boundary="_7f3a_"',
    'X-MS-Exchange-Message-Is-Ndr:',
    'Subject: Undeliverable: Your check-in is ready',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    '',
    '--_7f3a_',
    'Content-Type: multipart/alternative; differences=Content-Type; boundary="_inner_"',
    '',
    '--_inner_',
    'Content-Type: text/plain; charset="us-ascii"',
    '',
    'Delivery has failed.',
    '',
    '--_inner_',
    'Content-Type: text/html; charset="us-ascii"',
    '',
    '<html><body>Delivery has failed.</body></html>',
    '',
    '--_inner_--',
    '',
    '--_7f3a_',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;AM0PR01.client.example',
    'Received-From-MTA: dns;mail.test.example',
    '',
    'Final-Recipient: rfc822;tomasz@client.example',
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnosis}`,
    'X-Display-Name: tomasz@client.example',
    '',
    '--_7f3a_',
    'Content-Type: message/rfc822',
    '',
    'From: Stillwater <hello@test.example>',
    messageId && `Message-ID: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain',
    '',
    'How was today?',
    '--_7f3a_--',
    '',
  );
}

/** A provider passes on that somebody pressed "this is spam" (RFC 5965). */
export function aComplaint({ to, messageId }: Names, kind = 'abuse'): Buffer {
  return lines(
    'From: feedback@provider.example',
    'To: bounces@bounce.test.example',
    'Subject: FW: Your check-in is ready',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="arf"',
    '',
    '--arf',
    'Content-Type: text/plain; charset="US-ASCII"',
    '',
    'Somebody did not want this mail.',
    '',
    '--arf',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${kind}`,
    'User-Agent: Provider/1.0',
    'Version: 1',
    `Original-Mail-From: <${to}>`,
    '',
    '--arf',
    'Content-Type: message/rfc822',
    '',
    'From: Stillwater <hello@test.example>',
    messageId && `Message-ID: ${messageId}`,
    '',
    'How was today?',
    '--arf--',
    '',
  );
}

/** A mail that somebody, or their program, wrote. */
export function aLetter(to: string, subject: string, headers: readonly string[] = []): Buffer {
  return lines('From: tomasz@client.example', `To: ${to}`, `Subject: ${subject}`, ...headers, '', 'Hello.', '');
}
