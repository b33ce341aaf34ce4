import { Logger } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';

/** Something that is due, in a practice. */
export interface Owed {
  readonly practiceId: string;
  readonly id: string;
}

const atOnce = 200;
/** Fewer than the pool has connections: mail is sent meanwhile. */
const sideBySide = 4;

/**
 * Goes over all that is due, until nothing is left, each in its practice as the worker. One that fails holds up no other of its batch, and is
 * tried with the next round, with which the rest goes on.
 *
 * @param name for the log
 * @param take the next that are due, of all practices, pushed away while they are worked on
 */
export async function goOver(name: string, take: (most: number) => Promise<Owed[]>, work: (id: string) => Promise<void>): Promise<void> {
  const logger = new Logger(name);
  const attempt = async <T>(what: () => Promise<T>): Promise<T | null> => {
    try {
      return await what();
    } catch (error) {
      logger.warn(error instanceof Error ? error.message : String(error));
      return null;
    }
  };
  for (let done = atOnce; done === atOnce;) {
    const owed = (await attempt(() => runInContext({ requestId: newId(), actor: worker }, () => take(atOnce)))) ?? [];
    done = 0;
    const next = async (): Promise<void> => {
      for (let one = owed.pop(); one; one = owed.pop()) {
        const { practiceId, id } = one;
        const isDone = await attempt(() => runInContext({ requestId: id, actor: worker, practiceId }, async () => (await work(id), true)));
        if (isDone) done += 1;
      }
    };
    await Promise.all(Array.from({ length: sideBySide }, next));
  }
}
