import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Live } from '@rekindle/platform/live';
import { Post } from '@rekindle/platform/mail';
import { checkInLetter } from '../mail/check-in.mail';
import { nudgeLetter } from '../mail/nudge.mail';
import { RhythmService } from '../silence/rhythm.service';
import { CheckInsRepository } from './check-ins.repository';

/** Says what came of a check-in that nobody answered in time. Done twice it is done once. */
@Injectable()
export class ClosingService {
  constructor(
    private readonly checkIns: CheckInsRepository,
    private readonly rhythm: RhythmService,
    private readonly post: Post,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  async close(id: string): Promise<void> {
    await this.database.transaction(() => this.database.as({ actor: worker }, () => this.closeOnce(id)));
  }

  /** It is not sent, for a reason that is no fault of anybody. */
  async noteUnsent(id: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const checkIn = await this.checkIns.lock(id);
      if (checkIn?.outcome === null) await this.checkIns.settle(id, 'unsent', reason);
    });
  }

  private async closeOnce(id: string): Promise<void> {
    const checkIn = await this.checkIns.lock(id);
    if (checkIn?.outcome !== null || checkIn.closesAt > new Date()) return;
    // What was mailed and not answered is a miss; what never arrived is none.
    await this.post.cancel([checkInLetter, nudgeLetter], [id], 'closed');
    const states = await this.checkIns.mailStates(id);
    const wasMailed = states.some(({ state }) => state === 'accepted');
    const reason = states.find(({ state }) => state !== 'cancelled');
    await this.checkIns.settle(id, wasMailed ? 'missed' : 'unsent', wasMailed ? null : (reason?.reason ?? reason?.state ?? null));
    if (wasMailed) await this.rhythm.noteMiss(checkIn.clientId);
    await this.live.tell('check-ins');
  }
}
