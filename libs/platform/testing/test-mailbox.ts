import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it is given, for one spec file. */
export class TestMailbox {
  readonly mails: ParsedMail[] = [];

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          this.mails.push(mail);
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

  /** Mails to one address, oldest first. */
  to(address: string): ParsedMail[] {
    return this.mails.filter((mail) => [mail.to].flat().some((to) => to?.value.some((one) => one.address === address)));
  }

  /** The token in the link of the latest mail to this address. Throws when there is none. */
  tokenFor(address: string): string {
    const token = /#([\w-]{64})/.exec(this.to(address).at(-1)?.text ?? '')?.[1];
    if (!token) throw new Error(`No link was mailed to ${address}.`);
    return token;
  }

  async stop(): Promise<void> {
    await new Promise<void>((closed) => this.server.close(closed));
  }
}
