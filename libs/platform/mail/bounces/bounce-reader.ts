import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { readConfig, url } from '@rekindle/platform/config';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { withoutAddresses } from '../relay/without-addresses';
import { goThrough } from './bounce-mailbox';
import { Bounces } from './bounces';

const minute = 60_000;

/** Looks every minute for what came back, in a worker that is told where. Any number of workers may do so. */
@Injectable()
export class BounceReader implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly mailbox = readConfig({ BOUNCE_IMAP_URL: url('imap', 'imaps').optional() }).BOUNCE_IMAP_URL;
  private timer: NodeJS.Timeout | undefined;
  private reading: Promise<void> | null = null;

  constructor(private readonly bounces: Bounces) {}

  onApplicationBootstrap(): void {
    if (!this.mailbox) return;
    this.timer = setInterval(() => void this.read(), minute);
    void this.read();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.reading;
  }

  /** One look, unless one is being taken. */
  read(): Promise<void> {
    this.reading ??= this.readOnce().finally(() => (this.reading = null));
    return this.reading;
  }

  private async readOnce(): Promise<void> {
    const complain = (error: unknown) =>
      this.logger.warn(`what came back could not be read: ${withoutAddresses(error instanceof Error ? error.message : String(error))}`);
    try {
      if (this.mailbox) await goThrough(this.mailbox, (source) => this.deal(source), complain);
    } catch (error) {
      complain(error);
    }
  }

  private async deal(source: Buffer): Promise<boolean> {
    const { readReport } = await import('./report');
    const report = await readReport(source);
    if (!report) return false;
    const isOurs = await runInContext({ requestId: newId(), actor: worker }, () => this.bounces.apply(report));
    this.logger.log({ what: report.what, ...(report.what === 'bounce' ? { verdict: report.verdict, status: report.status } : {}), isOurs });
    return isOurs;
  }
}
