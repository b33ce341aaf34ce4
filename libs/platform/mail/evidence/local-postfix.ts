import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Acceptance, Doubt, EvidenceSource } from './acceptance';
import { readPostfixLog } from './postfix-log';

/** A Postfix whose log can be read here. Whatever it has taken stands there, so what does not stand there it has not taken. */
export class LocalPostfix implements EvidenceSource {
  readonly name = 'postfix';

  constructor(private readonly path: string) {}

  async findAcceptance(doubts: readonly Doubt[]): Promise<ReadonlyMap<string, Acceptance>> {
    const { since, until, begun, accepted } = await readPostfixLog(
      linesOf([`${this.path}.1`, this.path]),
      new Set(doubts.map(({ messageId }) => messageId)),
      new Date(),
    );
    const acceptanceOf = ({ messageId, sentAt }: Doubt): Acceptance => {
      if (accepted.has(messageId)) return { outcome: 'accepted' };
      // What was begun may be given up or may go on; what was sent before the log begins may stand in an older one.
      if (begun.has(messageId) || !since || !until || since > sentAt) return { outcome: 'unavailable' };
      return { outcome: 'absent', watermark: until };
    };
    return new Map(doubts.map((doubt) => [doubt.messageId, acceptanceOf(doubt)]));
  }
}

// The one before the last rotation first; whoever rotates may keep none.
async function* linesOf(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) yield* createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  }
}
