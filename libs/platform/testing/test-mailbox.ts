import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What the server does to mail for one address instead of keeping it and saying so. */
export type Whim =
  /** Answers so, at this moment. */
  | { readonly at: 'RCPT' | 'dot'; readonly says: string }
  /** Keeps it and says so, after so many milliseconds. */
  | { readonly takes: number }
  /** Keeps the mail, and hangs up before it has said so. */
  | 'falls silent';

/** A real SMTP server that keeps what it is given, for one spec file. */
export class TestMailbox {
  readonly mails: ParsedMail[] = [];
  /** By address. */
  readonly whims = new Map<string, Whim>();
  private says: string | null = null;

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) => done(this.says ? replying(this.says) : null),
    onRcptTo: ({ address }, _session, done) => {
      const whim = this.whims.get(address);
      done(typeof whim === 'object' && 'at' in whim && whim.at === 'RCPT' ? replying(whim.says) : null);
    },
    onData: (stream, session, done) => {
      simpleParser(stream).then(
        (mail) => {
          const whim = this.whims.get(session.envelope.rcptTo[0]?.address ?? '');
          if (typeof whim === 'object' && 'at' in whim) return done(replying(whim.says));
          this.mails.push(mail);
          if (whim === 'falls silent') return this.hangUp(session);
          if (typeof whim === 'object') return void setTimeout(done, whim.takes);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });

  /** @returns the address for SMTP_URL */
  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** Says so to whoever connects, instead of a greeting, and hangs up on whoever is there. Null opens it again. */
  set closedWith(says: string | null) {
    this.says = says;
    if (says) for (const connection of this.server.connections as Set<{ close: () => void }>) connection.close();
  }

  /** Mails to one address, oldest first. */
  to(address: string): ParsedMail[] {
    return this.mails.filter((mail) => [mail.to].flat().some((to) => to?.value.some((one) => one.address === address)));
  }

  /** The token in the link of the latest mail to this address that has one: several leave side by side. Throws when there is none. */
  tokenFor(address: string): string {
    const tokens = this.to(address).flatMap(({ text }) => /#([\w-]{64})/.exec(text ?? '')?.[1] ?? []);
    const token = tokens.at(-1);
    if (!token) throw new Error(`No link was mailed to ${address}.`);
    return token;
  }

  async stop(): Promise<void> {
    await new Promise<void>((closed) => this.server.close(closed));
  }

  private hangUp({ id }: SMTPServerSession): void {
    for (const connection of this.server.connections as Set<{ id: string; close: () => void }>) {
      if (connection.id === id) connection.close();
    }
  }
}

function replying(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
