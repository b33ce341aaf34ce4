import { Injectable } from '@nestjs/common';
import { readConfig } from '@rekindle/platform/config';
import { house, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { mailFrom } from '../mail-from';
import { stoppableKinds } from '../unsubscribe/choices';
import { Suppressions } from '../unsubscribe/suppressions';
import { Unsubscribing } from '../unsubscribe/unsubscribing';
import * as sql from './bounce.sql';
import type { MailNames, Report } from './report';
import { ReturnPath } from './return-path';
import type { Verdict } from './verdict';

/** Points for a report that may lie with the address; whoever has so many gets no more mail. */
const points: Partial<Record<Verdict, number>> = { permanent: 1, temporary: 0.5 };
const mostPoints = 5;

interface Found {
  readonly practiceId: string;
  readonly localDate: string;
  readonly id: string;
}

/** Draws the conclusions from what came back. Any report may come twice, and from anybody. */
@Injectable()
export class Bounces {
  private readonly returnPath = new ReturnPath();
  private readonly domain = readConfig({ MAIL_FROM: mailFrom }).MAIL_FROM.split('@')[1] ?? '';

  constructor(
    private readonly database: Database,
    private readonly suppressions: Suppressions,
    private readonly unsubscribing: Unsubscribing,
  ) {}

  /** @returns whether it was about a mail of ours, and so is dealt with */
  async apply(report: Report): Promise<boolean> {
    if (report.what === 'unsubscribe') return this.stop(report.token);
    const messageId = this.messageIdOf(report.mail);
    const [found] = messageId ? await this.database.call<Found>(sql.find, [messageId]) : [];
    if (!found || !messageId) return false;
    if (report.what === 'bounce' && report.verdict === 'underway') return true;
    await this.database.as({ practiceId: found.practiceId, actor: worker }, () =>
      this.database.transaction(() => this.note(report, found, messageId)),
    );
    return true;
  }

  private async stop(token: string): Promise<boolean> {
    const found = this.unsubscribing.find(token);
    if (found) await this.unsubscribing.stop(found);
    return found !== null;
  }

  // The address it was sent to says it best, because nobody else can write it; one that only looks so is somebody's lie.
  private messageIdOf({ returnPath, envelopeId, messageId }: MailNames): string | null {
    const id = returnPath ? this.returnPath.findId(returnPath) : envelopeId;
    if (returnPath && !id) return null;
    if (id && /^[0-9a-f-]{36}$/i.test(id)) return `<ci.${id.toLowerCase().replaceAll('-', '')}@${this.domain}>`;
    return messageId;
  }

  private async note(report: Exclude<Report, { what: 'unsubscribe' }>, found: Found, messageId: string): Promise<void> {
    await this.database.call(sql.takeTurns);
    const isComplaint = report.what === 'complaint';
    const detail = isComplaint ? {} : { verdict: report.verdict, status: report.status };
    const isNew = await this.database.change(sql.note, [messageId, isComplaint ? 'complained' : 'bounced', JSON.stringify(detail)]);
    if (!isNew) return;
    const delivery = isComplaint ? 'complaint' : report.verdict === 'temporary' ? 'soft_bounce' : 'hard_bounce';
    const key = [found.practiceId, found.localDate, found.id];
    const [marked] = await this.database.call<{ addressHash: Buffer | null }>(sql.mark, [...key, delivery]);
    const hash = marked?.addressHash;
    // It may have been sent before fingerprints were kept with it.
    if (!hash) return;
    // For everybody: an address that does not exist does not for the next practice either.
    await this.database.as({ practiceId: house }, () => (isComplaint ? this.spare(hash) : this.count(hash, report.verdict)));
  }

  private async spare(hash: Buffer): Promise<void> {
    await this.suppressions.stopHashed(hash, stoppableKinds, 'complaint');
  }

  private async count(hash: Buffer, verdict: Verdict): Promise<void> {
    if (verdict === 'nobody') await this.suppress(hash);
    const added = points[verdict];
    if (!added) return;
    const [row] = await this.database.call<{ score: number }>(sql.score, [house, hash, added]);
    if (row && row.score >= mostPoints) await this.suppress(hash);
  }

  private async suppress(hash: Buffer): Promise<void> {
    await this.database.call(sql.suppress, [house, hash]);
  }
}
