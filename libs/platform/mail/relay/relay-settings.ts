import type { DKIMOptions, SMTPTransportOptions } from 'nodemailer';
import { ConfigProblem, readConfig, url, z } from '@rekindle/platform/config';
import { mailFrom } from '../mail-from';

const config = {
  SMTP_URL: url('smtp', 'smtps'),
  SMTP_REQUIRE_TLS: z.stringbool().optional(),
  MAIL_FROM: mailFrom,
  DKIM_KEY: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
};

const seconds = 1_000;

// List-Unsubscribe-Post is not among those that nodemailer signs by itself, and RFC 8058 wants it signed.
const signedHeaders = [
  ...['From', 'Sender', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'To', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'],
  ...['List-Unsubscribe', 'List-Unsubscribe-Post', 'List-ID', 'X-Entity-Ref-ID', 'Auto-Submitted'],
].join(':');

/** How the relay is reached, and how our mail is signed. */
export interface RelaySettings {
  readonly transport: SMTPTransportOptions;
  readonly from: string;
  readonly dkim: DKIMOptions | undefined;
}

/** @throws ConfigProblem */
export function readRelaySettings(): RelaySettings {
  const { SMTP_URL, SMTP_REQUIRE_TLS, MAIL_FROM, DKIM_KEY, DKIM_SELECTOR } = readConfig(config);
  if (!DKIM_KEY !== !DKIM_SELECTOR) throw new ConfigProblem('Set DKIM_KEY and DKIM_SELECTOR, or neither.');
  const [, domainName = ''] = MAIL_FROM.split('@');
  return {
    from: MAIL_FROM,
    transport: {
      url: SMTP_URL,
      requireTLS: SMTP_REQUIRE_TLS ?? !isLoopback(new URL(SMTP_URL).hostname),
      connectionTimeout: 30 * seconds,
      greetingTimeout: 60 * seconds,
      dnsTimeout: 10 * seconds,
      // RFC 5321 gives the reply to the last dot ten minutes: whoever waits less sends twice.
      socketTimeout: 600 * seconds,
      // What is given up is given up at once: nothing more of it may reach the relay.
      socketCloseTimeout: 0,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    dkim: DKIM_KEY && DKIM_SELECTOR ? dkimWith(domainName, DKIM_SELECTOR, DKIM_KEY) : undefined,
  };
}

/** @param privateKey in PEM */
export function dkimWith(domainName: string, keySelector: string, privateKey: string): DKIMOptions {
  return { domainName, keySelector, privateKey, headerFieldNames: signedHeaders };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}
