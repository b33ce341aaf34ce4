import { createTransport } from 'nodemailer';
import { readUrl, reasonOf } from './url.mjs';
import { Problem } from '../problem.mjs';

/** Tries the mail relay as far as its sign-in; sends nothing. */
export async function checkSmtp(text) {
  const url = readUrl('SMTP_URL', text, ['smtp', 'smtps']);
  const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };
  const transport = createTransport({ url: text, ...patience });
  try {
    await transport.verify();
  } catch (failure) {
    throw new Problem(`SMTP_URL cannot be used: ${smtpReason(failure, url)}.`);
  } finally {
    transport.close();
  }
}

function smtpReason(failure, url) {
  if (failure.code === 'EAUTH') return `${url.host} refuses the user or the password`;
  if (/greeting/i.test(failure.message)) return `${url.host} accepts the connection but does not greet as a mail server`;
  return reasonOf(failure, url);
}
