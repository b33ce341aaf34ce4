import { PassThrough, type Readable } from 'node:stream';

/** Whom a stream is for, and how it goes on. */
export interface Hearing {
  /** Whether they may hear of a topic. */
  readonly mayHear: (topic: string) => boolean;
  /** Whether they are still signed in. */
  readonly isSignedIn: () => Promise<boolean>;
  readonly heartbeatMs: number;
}

// Enough for a hundred topics: whoever is further behind does not read.
const mostBytesBehind = 2_048;

/** The topics that one open page hears, as server-sent events; a comment now and then shows both ends that the other is there. */
export class Stream {
  private readonly bytes = new PassThrough({ highWaterMark: mostBytesBehind });
  private readonly heartbeat: NodeJS.Timeout;

  constructor(private readonly hearing: Hearing) {
    this.heartbeat = setInterval(() => void this.beat(), hearing.heartbeatMs).unref();
    this.bytes.once('close', () => clearInterval(this.heartbeat));
    this.write(':\n\n');
  }

  /** What goes out. */
  get out(): Readable {
    return this.bytes;
  }

  onceClosed(work: () => void): void {
    this.bytes.once('close', work);
  }

  tell(topics: Iterable<string>): void {
    for (const topic of topics) if (this.hearing.mayHear(topic)) this.write(`data: ${topic}\n\n`);
  }

  /** The other end sees that it is over, and may come again. */
  end(): void {
    clearInterval(this.heartbeat);
    if (!this.bytes.writableEnded) this.bytes.end();
  }

  /** Cuts it, with whatever is still on its way. */
  cut(): void {
    this.bytes.destroy();
  }

  private async beat(): Promise<void> {
    // Who cannot be asked is treated as gone: they come again when there is an answer.
    const isSignedIn = await this.hearing.isSignedIn().catch(() => false);
    if (isSignedIn) this.write(':\n\n');
    else this.end();
  }

  // What nobody takes must not pile up here.
  private write(text: string): void {
    if (this.bytes.writableEnded || this.bytes.destroyed) return;
    if (!this.bytes.write(text)) this.cut();
  }
}
