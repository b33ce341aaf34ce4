import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';
import tlsOptions from 'smtp-server/lib/tls-options.js';

export type Moment = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'body' | 'dot';
export type Wire = 'plain' | 'pipelined' | 'TLS';

/** What a relay does instead of what it should. */
export type Misbehaviour = (socket: Socket) => void;
export const hangUp: Misbehaviour = (socket) => void socket.end();
// A TLS socket cannot be reset by itself; without its close notice an end is as abrupt.
export const reset: Misbehaviour = (socket) => {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
};
export const silence: Misbehaviour = () => undefined;
export const say =
  (reply: string): Misbehaviour =>
  (socket) =>
    void socket.write(`${reply}\r\n`);

/**
 * A relay that speaks SMTP until the moment where it misbehaves; after that it answers what a server must answer, or nothing more. Before that it
 * takes as many mails as it should.
 */
export class MisbehavingRelay {
  /** Bodies that came whole, last dot included. */
  readonly taken: string[] = [];
  /** How often somebody has connected. */
  calls = 0;
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private misbehaved = 0;

  constructor(
    private readonly wire: Wire,
    private readonly at: Moment,
    private readonly misbehave: Misbehaviour,
    private readonly after = 0,
    private readonly times = Infinity,
  ) {
    const talk = (socket: Socket) => this.talk(socket);
    this.server = wire === 'TLS' ? createTlsServer(tlsOptions(), talk) : createServer(talk);
  }

  /** @returns its address */
  async start(): Promise<string> {
    await new Promise<void>((listening) => this.server.listen(0, '127.0.0.1', listening));
    return `${this.wire === 'TLS' ? 'smtps' : 'smtp'}://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  // The mail that is being answered at its dot is among the taken ones.
  private isToMisbehave(moment: Moment): boolean {
    const before = moment === 'dot' ? this.taken.length - 1 : this.taken.length;
    return moment === this.at && before >= this.after && this.misbehaved < this.times;
  }

  private talk(socket: Socket): void {
    this.sockets.add(socket);
    this.calls += 1;
    let body: string | null = null;
    let recipients = 0;
    let isOver = false;
    const answer = (moment: Moment, reply: string) => {
      if (isOver || socket.destroyed) return;
      if (!this.isToMisbehave(moment)) return void socket.write(`${reply}\r\n`);
      this.misbehaved += 1;
      this.misbehave(socket);
      isOver = this.misbehave === hangUp || this.misbehave === reset || this.misbehave === silence;
    };
    const hear = (line: string) => {
      if (line.startsWith('EHLO')) answer('EHLO', this.wire === 'pipelined' ? '250-relay\r\n250-PIPELINING\r\n250 8BITMIME' : '250 relay');
      if (line.startsWith('MAIL')) recipients = 0;
      if (line.startsWith('MAIL')) answer('MAIL', '250 2.1.0 ok');
      if (line.startsWith('RCPT') && !this.isToMisbehave('RCPT')) recipients += 1;
      if (line.startsWith('RCPT')) answer('RCPT', '250 2.1.5 ok');
      if (line !== 'DATA') return;
      if (recipients === 0) return void socket.write('554 5.5.1 no valid recipients\r\n');
      body = '';
      answer('DATA', '354 go on');
    };
    const read = (text: string) => {
      if (body === null) return text.split('\r\n').filter(Boolean).forEach(hear);
      if (this.isToMisbehave('body')) return this.misbehave(socket);
      body += text;
      if (!body.endsWith('\r\n.\r\n')) return;
      this.taken.push(body);
      body = null;
      answer('dot', '250 2.0.0 taken');
    };
    socket.on('error', () => undefined).on('data', (chunk) => read(chunk.toString()));
    answer('greeting', '220 relay');
  }
}
