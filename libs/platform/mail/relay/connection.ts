import { Readable } from 'node:stream';
import type { SMTPTransportOptions } from 'nodemailer';
import MimeNode from 'nodemailer/lib/mime-node';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import SMTPTransport from 'nodemailer/lib/smtp-transport';
import type { ReadyMail } from './compose-mail';
import { DataPhaseProbe } from './data-phase-probe';

type Done<T> = (error?: Error | null, answer?: T) => void;

/** One conversation with the relay. It carries one mail at a time, and may be kept for the next while all goes well. */
export class Connection {
  readonly probe = new DataPhaseProbe();
  /** How many mails were taken over it. */
  mails = 0;
  isOver = false;
  private readonly transport: SMTPTransport;
  private readonly smtp: SMTPConnection;
  private body?: Readable;
  private lose: (error: Error) => void = () => undefined;

  constructor(relay: SMTPTransportOptions) {
    // The transport is never sent with: it reads addresses such as smtp://user:password@host.
    this.transport = new SMTPTransport(relay);
    this.smtp = new SMTPConnection({ ...this.transport.options, logger: this.probe.logger });
    this.smtp.on('error', (error: Error) => this.end(error));
    // nodemailer says so before it passes on a reply that it has already read.
    this.smtp.once('end', () => {
      this.isOver = true;
      setImmediate(() => this.end(new Error('The connection was closed.')));
    });
  }

  /** Whether a byte of the latest mail itself has left, and not only of its envelope. */
  get hasBegun(): boolean {
    return this.body?.readableDidRead ?? false;
  }

  /** Greets the relay and signs in, unless that was done for an earlier mail. */
  async open(): Promise<void> {
    if (this.mails > 0) return;
    await this.ask((done) => this.smtp.connect(done));
    const { auth, options } = this.transport;
    if (auth && (this.smtp.allowsAuth || options.forceAuth)) await this.ask((done) => this.smtp.login(auth, done));
  }

  /**
   * @param until moment of `performance.now()` after which the mail itself may not begin to leave any more
   * @returns what the relay said when it took the mail
   */
  async send({ envelope, bytes, dsn }: ReadyMail, until: number): Promise<string> {
    this.probe.stage = 'talking';
    const body = (this.body = Readable.from(inTime(bytes, until)));
    const { from, to } = /^[\x21-\x7e]+$/.test(envelope.to) ? envelope : inAscii(envelope);
    const taken = await this.ask<{ response: string }>((done) => this.smtp.send({ from, to, dsn }, body, done));
    this.mails += 1;
    return taken?.response ?? '';
  }

  /** Takes leave of the relay. */
  quit(): void {
    this.isOver = true;
    this.smtp.quit();
  }

  /** Ends it at once: nothing more reaches the relay, and who waits for its answer hears why. */
  end(error: Error): void {
    this.isOver = true;
    this.smtp.close();
    this.lose(error);
  }

  private ask<T>(start: (done: Done<T>) => void): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      this.lose = reject;
      start((error, answer) => (error ? reject(error) : resolve(answer)));
    });
  }
}

// A domain travels in its ASCII form. An address that is given as an object is one, whatever stands in it.
function inAscii({ from, to }: ReadyMail['envelope']) {
  return new MimeNode().setEnvelope({ from: { address: from }, to: { address: to } }).getEnvelope();
}

// A process that was frozen hears what the relay has said meanwhile before it hears that its time is over.
function* inTime(bytes: Buffer, until: number): Generator<Buffer> {
  if (performance.now() > until) throw new Error('It took too long.');
  yield bytes;
}
