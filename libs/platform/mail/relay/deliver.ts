import { createTransport, type SMTPTransportOptions } from 'nodemailer';
import { classify } from './classify';
import type { ReadyMail } from './compose-mail';
import { DataPhaseProbe } from './data-phase-probe';
import type { Answer, OutcomeClass } from './outcome';
import { withoutAddresses } from './without-addresses';

/** What became of one attempt. */
export interface Delivery extends Answer {
  readonly outcome: OutcomeClass;
  /** The relay's reply or the error, without addresses. */
  readonly says: string;
  readonly ms: number;
}

/** Until the last dot is written a mail gets two minutes; then the relay has ten. Together they are shorter than a lease. */
const longestHandOver = 120_000;

/** Hands one mail to the relay over a connection of its own and says truthfully what is known about it. Never throws. */
export async function deliver(mail: ReadyMail, relay: SMTPTransportOptions, patience = longestHandOver): Promise<Delivery> {
  const start = performance.now();
  const answer = await ask(mail, relay, patience);
  return { ...answer, outcome: classify(answer), ms: Math.round(performance.now() - start) };
}

async function ask({ envelope, bytes, dsn }: ReadyMail, relay: SMTPTransportOptions, patience: number): Promise<Answer & { says: string }> {
  const probe = new DataPhaseProbe();
  const giveUp = new AbortController();
  const timer = setTimeout(() => probe.stage === 'handed-over' || giveUp.abort(), patience);
  const transport = createTransport({ ...relay, logger: probe.logger });
  try {
    const { response } = await transport.sendMail({ envelope, raw: bytes, dsn, signal: giveUp.signal });
    return { stage: probe.stage, ...codesIn(response), says: withoutAddresses(response) };
  } catch (thrown) {
    const { message, response, responseCode, command, code } = thrown as SmtpError;
    const codes = responseCode === undefined ? {} : { ...codesIn(response ?? ''), code: responseCode };
    return { stage: probe.stage, ...codes, command, error: code, says: withoutAddresses(response ?? message) };
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

function codesIn(reply: string): { code?: number; enhanced?: string | undefined } {
  const [, code, enhanced] = /^(\d{3})[ -](\d\.\d{1,3}\.\d{1,3})?/.exec(reply) ?? [];
  return code ? { code: Number(code), enhanced } : {};
}
