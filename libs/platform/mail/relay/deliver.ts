import { classify } from './classify';
import type { ReadyMail } from './compose-mail';
import type { Connection } from './connection';
import type { KeptConnections } from './kept-connections';
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

/**
 * Hands one mail to the relay, over a connection that carries no other meanwhile, and says truthfully what is known about it. Never throws.
 *
 * @param start moment of `performance.now()` since which its time passes: whoever was frozen since then finds that it is over
 */
export async function deliver(
  mail: ReadyMail,
  connections: KeptConnections,
  patience = longestHandOver,
  start = performance.now(),
): Promise<Delivery> {
  const passed = () => performance.now() - start;
  const kept = connections.take();
  const wasKept = kept.mails > 0;
  let answer = await ask(mail, kept, connections, patience - passed());
  // Relays hang up on who has rested, sometimes in the moment of the next mail. Nothing of it has left, so it goes again at once.
  const wasStale = wasKept && !kept.hasBegun && (answer.code ?? 421) === 421 && passed() < patience / 2;
  if (wasStale) answer = await ask(mail, connections.fresh(), connections, patience - passed());
  return { ...answer, outcome: classify(answer), ms: Math.round(passed()) };
}

type Said = Answer & { says: string };

async function ask(mail: ReadyMail, connection: Connection, connections: KeptConnections, patience: number): Promise<Said> {
  const { probe } = connection;
  const end = performance.now() + patience;
  const timer = setTimeout(() => probe.stage === 'handed-over' || connection.end(new Error('It took too long.')), Math.max(1, patience));
  try {
    await connection.open();
    const reply = await connection.send(mail, end);
    // Who answers before the last dot is still to be told the rest.
    if (probe.stage === 'handed-over') connections.keep(connection);
    else connection.end(new Error('It answered too early.'));
    return { stage: probe.stage, ...codesIn(reply), says: saying(reply) };
  } catch (thrown) {
    const { message, response, responseCode, command, code } = thrown as SmtpError;
    connection.end(thrown as SmtpError);
    const codes = responseCode === undefined ? {} : { ...codesIn(response ?? ''), code: responseCode };
    return { stage: probe.stage, ...codes, command, error: code, says: saying(response ?? message) };
  } finally {
    clearTimeout(timer);
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

// PostgreSQL keeps no NUL in a text.
function saying(text: string): string {
  return withoutAddresses(text).replaceAll('\0', '');
}
