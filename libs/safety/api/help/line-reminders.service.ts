import { Injectable } from '@nestjs/common';
import { house } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { defineJob, JobHandlers, Outbox } from '@rekindle/platform/jobs';
import { Letters, Post } from '@rekindle/platform/mail';
import { Sites } from '@rekindle/platform/http';
import type { AccountId } from '@rekindle/shared/kernel';
import { Operators } from '@rekindle/identity/api';
import { daysUntilReminder, needsVerifying } from '@rekindle/safety/domain';
import { CrisisLinesRepository } from './crisis-lines.repository';
import { today } from './crisis-lines.service';
import { lookAtLinesLetter } from './look-at-lines.mail';

/** Due when a check has held for so long that the next one is wanted. */
const remindOfLine = defineJob<{ lineId: string; verifiedAt: string }>('safety.remind-of-line');

const daySeconds = 24 * 60 * 60;

/**
 * Reminds whoever runs the product. Each check asks for its own reminder, months ahead: no clock has to be watched, and where
 * nothing newly needs a look nobody is mailed.
 */
@Injectable()
export class LineReminders {
  constructor(
    private readonly lines: CrisisLinesRepository,
    private readonly operators: Operators,
    private readonly outbox: Outbox,
    private readonly post: Post,
    private readonly database: Database,
    handlers: JobHandlers,
    letters: Letters,
    sites: Sites,
  ) {
    handlers.register(remindOfLine, ({ lineId, verifiedAt }) => this.remind(lineId, verifiedAt));
    letters.register(lookAtLinesLetter, async (accountId) => {
      const [email, count] = [await this.operators.addressOf(accountId as AccountId), await this.waiting()];
      return email && count > 0 ? { email, count, url: `${sites.originOf('coach')}/settings/lines` } : null;
    });
  }

  /** Inside the transaction of the check. */
  async remindOf({ id, verifiedAt }: { readonly id: string; readonly verifiedAt: string | null }): Promise<void> {
    if (verifiedAt === null) return;
    const payload = { lineId: id, verifiedAt };
    // Of the house: a reminder outlives the practice of whoever verified the line.
    await this.database.as({ practiceId: house }, () => this.outbox.add(remindOfLine, payload, daysUntilReminder * daySeconds));
  }

  // Many may be due on one day: the same letter about the same account on the same day is one letter.
  private async remind(lineId: string, verifiedAt: string): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.lines.noteReminder(lineId, verifiedAt))) return;
      for (const accountId of await this.operators.withAccount())
        await this.post.send(lookAtLinesLetter, { about: accountId, recipientId: accountId });
    });
  }

  /** How many lines were verified once and want a look now. */
  private async waiting(): Promise<number> {
    return (await this.lines.all()).filter((line) => line.verifiedAt !== null && needsVerifying(line, today())).length;
  }
}
