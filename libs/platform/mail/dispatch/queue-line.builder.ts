import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line to a queue that a test can cut and mend. */
export class QueueLine {
  private isCut = false;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((near) => {
    if (this.isCut) return void near.destroy();
    const far = connect(Number(this.target.port || 6379), this.target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket
        .on('error', () => undefined)
        .on('close', () => other.destroy())
        .pipe(other);
    }
  });

  private constructor(private readonly target: URL) {}

  static async to(url: string): Promise<QueueLine> {
    const line = new QueueLine(new URL(url));
    await once(line.server.listen(0, '127.0.0.1'), 'listening');
    return line;
  }

  /** What stands behind it, by way of the line. */
  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return Object.assign(new URL(this.target), { hostname: '127.0.0.1', port: String(port) }).href;
  }

  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  close(): void {
    this.cut();
    this.server.close();
  }
}
