import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Permissions } from '@rekindle/platform/graphql';
import { Authenticator } from '@rekindle/platform/http';
import { Changes } from './changes';
import { liveProblem } from './live.problems';
import { LiveSettings } from './live-settings';
import { Reader } from './reader';
import { Stream } from './stream';
import { Topics } from './topics';

const mostOfOneAccount = 10;
const mostMsToEnd = 1_000;

/** The open streams of this process. */
@Injectable()
export class Streams {
  private readonly logger = new Logger('live');
  /** By account: somebody has it open in several windows. */
  private readonly open = new Map<string, Set<Stream>>();
  private count = 0;
  private isClosing = false;

  constructor(
    private readonly reader: Reader,
    private readonly changes: Changes,
    private readonly topics: Topics,
    private readonly permissions: Permissions,
    private readonly settings: LiveSettings,
    // Asked when it is needed: a process without sign-in has no streams.
    private readonly modules: ModuleRef,
  ) {}

  /** Opens a stream for whoever asks. @throws Problem when there are too many */
  begin(): Stream {
    const { actor } = currentContext();
    const own = this.open.get(actor.accountId ?? '') ?? new Set();
    if (own.size >= mostOfOneAccount) throw liveProblem('too-many');
    if (this.isClosing || this.count >= this.settings.mostStreams) throw liveProblem('full');

    const authenticator = this.modules.get(Authenticator, { strict: false });
    const stream = new Stream({
      mayHear: (topic) => this.permissions.has(actor.role, this.topics.permissionFor(topic) ?? ''),
      isSignedIn: () => authenticator.isSignedIn(),
      heartbeatMs: this.settings.heartbeatMs,
    });
    this.keep(stream, actor.accountId ?? '', own);
    this.listen(stream).catch((error: unknown) => {
      this.logger.warn(error instanceof Error ? error.message : String(error));
      stream.cut();
    });
    return stream;
  }

  /** Ends all of them for good. */
  async close(): Promise<void> {
    this.isClosing = true;
    const all = [...this.open.values()].flatMap((own) => [...own]);
    const taken = Promise.all(all.map((stream) => new Promise<void>((closed) => stream.onceClosed(closed))));
    for (const stream of all) stream.end();
    await Promise.race([taken, wait(mostMsToEnd, undefined, { ref: false })]);
    for (const stream of all) stream.cut();
    // What was said last goes out in the next turn, and the server cuts what looks idle in this one.
    await wait(0);
  }

  private keep(stream: Stream, accountId: string, own: Set<Stream>): void {
    this.open.set(accountId, own.add(stream));
    this.count += 1;
    stream.onceClosed(() => {
      this.count -= 1;
      own.delete(stream);
      if (own.size === 0) this.open.delete(accountId);
    });
  }

  private async listen(stream: Stream): Promise<void> {
    const practiceId = currentPracticeId();
    const listener = (topics: ReadonlySet<string>) => stream.tell(topics);
    stream.onceClosed(() => this.reader.remove(practiceId, listener));
    await this.reader.add(practiceId, listener);
    stream.tell(await this.changes.lately());
  }
}

/** Ends the streams before the server stops, which waits for every answer that is under way. Installed before what listens. */
export function endStreamsWith(fastify: FastifyInstance, streams: Streams): void {
  fastify.addHook('preClose', () => streams.close());
}
