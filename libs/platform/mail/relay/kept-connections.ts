import type { SMTPTransportOptions } from 'nodemailer';
import { Connection } from './connection';

/** Relays count what comes over one connection, and hang up at a number of their own. */
const mostMails = 100;
/** Milliseconds: shorter than any relay waits for somebody who says nothing. */
const longestRest = 10_000;

/** Connections to the relay that are free for the next mail. How many there are is up to those who send side by side. */
export class KeptConnections {
  private readonly free: { readonly connection: Connection; readonly rest: NodeJS.Timeout }[] = [];

  constructor(private readonly relay: SMTPTransportOptions) {}

  /** One that is there, used last first, so that what is not needed comes to rest; else a new one, which is still to be opened. */
  take(): Connection {
    for (let kept = this.free.pop(); kept; kept = this.free.pop()) {
      clearTimeout(kept.rest);
      if (!kept.connection.isOver) return kept.connection;
    }
    return this.fresh();
  }

  fresh(): Connection {
    return new Connection(this.relay);
  }

  /** Only for one whose last mail was taken: after anything else nobody knows what the relay waits for. */
  keep(connection: Connection): void {
    if (connection.isOver) return;
    if (connection.mails >= mostMails) return connection.quit();
    this.free.push({ connection, rest: setTimeout(() => connection.quit(), longestRest).unref() });
  }

  close(): void {
    for (const { connection, rest } of this.free.splice(0)) {
      clearTimeout(rest);
      connection.quit();
    }
  }
}
