import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { readConfig, z } from '@rekindle/platform/config';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { Acceptance, Doubt, EvidenceSource } from './acceptance';
import { LocalPostfix } from './local-postfix';

const pause = 20_000;
/** As long as somebody may still be sending: who has seen everything until later, has seen all there was. */
const lease = 15 * 60_000;

const find = 'select message_id as "messageId", sending_at as "sentAt" from jobs.find_doubts()';
const note = `
  insert into app.email_evidence (message_id, source, kind, at) values ($1, $2, $3, $4)
  on conflict (message_id, source, kind) do update set at = excluded.at`;

/** Asks those who may know about mails in doubt; what they say is evidence, and the sweep draws the conclusions. */
@Injectable()
export class EvidenceCollector implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly sources: readonly EvidenceSource[];
  private timer: NodeJS.Timeout | undefined;
  private collecting: Promise<void> | null = null;

  constructor(private readonly database: Database) {
    const { POSTFIX_LOG } = readConfig({ POSTFIX_LOG: z.string().startsWith('/').optional() });
    this.sources = POSTFIX_LOG ? [new LocalPostfix(POSTFIX_LOG)] : [];
  }

  onApplicationBootstrap(): void {
    if (this.sources.length > 0) this.timer = setInterval(() => void this.collect(), pause);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.collecting;
  }

  /** One round over all doubts, unless one is under way. Never throws: the next round tries again. */
  collect(): Promise<void> {
    this.collecting ??= runInContext({ requestId: newId(), actor: worker }, () => this.ask())
      .catch((error: unknown) => this.logger.warn(`evidence: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => (this.collecting = null));
    return this.collecting;
  }

  private async ask(): Promise<void> {
    const doubts = await this.database.read<Doubt>(find);
    if (doubts.length === 0) return;
    for (const source of this.sources) {
      const found = await source.findAcceptance(doubts);
      for (const doubt of doubts) await this.note(source, doubt, found.get(doubt.messageId));
    }
  }

  private async note({ name }: EvidenceSource, { messageId, sentAt }: Doubt, acceptance?: Acceptance): Promise<void> {
    if (acceptance?.outcome === 'accepted') await this.database.call(note, [messageId, name, 'accepted', new Date()]);
    if (acceptance?.outcome !== 'absent' || acceptance.watermark.getTime() <= sentAt.getTime() + lease) return;
    await this.database.call(note, [messageId, name, 'absent', acceptance.watermark]);
  }
}
