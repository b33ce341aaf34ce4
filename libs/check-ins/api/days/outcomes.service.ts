import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Live } from '@rekindle/platform/live';
import { Post } from '@rekindle/platform/mail';
import { Timeline } from '@rekindle/clients/api';
import { checkInLetter } from '../mail/check-in.mail';
import { nudgeLetter } from '../mail/nudge.mail';
import { RhythmService } from '../silence/rhythm.service';
import { CheckInsRepository, type CheckInRow } from './check-ins.repository';

/** Says what came of a check-in, and what follows from it. Said twice it is said once. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly checkIns: CheckInsRepository,
    private readonly rhythm: RhythmService,
    private readonly post: Post,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** Something of it was answered, inside the transaction that keeps the answer. */
  async noteAnswered({ id, outcome, clientId }: CheckInRow): Promise<void> {
    await this.live.tell('check-ins');
    if (outcome === 'answered') return;
    await this.checkIns.settle(id, 'answered');
    await this.post.cancel([nudgeLetter], [id], 'answered');
    await this.timeline.add({ clientId, kind: 'check-ins.answered', visibility: 'client', subjectId: id });
    await this.audit.note({ action: 'check-ins.answered', object: { kind: 'check-in', id }, clientId });
    await this.database.as({ actor: worker }, () => this.rhythm.noteAnswer(clientId));
  }

  /** The client leaves it out. It is no miss; what was answered stays answered. */
  async noteSkipped({ id, outcome }: CheckInRow): Promise<void> {
    if (outcome === 'answered') return;
    await this.checkIns.settle(id, 'skipped');
    await this.post.cancel([nudgeLetter], [id], 'skipped');
    await this.live.tell('check-ins');
  }

  /** It is not sent, for a reason that is no fault of anybody. */
  async noteUnsent(id: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const checkIn = await this.checkIns.lock(id);
      if (checkIn?.outcome === null) await this.checkIns.settle(id, 'unsent', reason);
    });
  }

  /** Its time is over, and nobody answered. */
  async close(id: string): Promise<void> {
    await this.database.transaction(() => this.database.as({ actor: worker }, () => this.closeOnce(id)));
  }

  private async closeOnce(id: string): Promise<void> {
    const checkIn = await this.checkIns.lock(id);
    if (checkIn?.outcome !== null || checkIn.closesAt > new Date()) return;
    await this.post.cancel([checkInLetter, nudgeLetter], [id], 'closed');
    const states = await this.checkIns.mailStates(id);
    // What was mailed and not answered is a miss; what never arrived is none.
    const wasMailed = states.some(({ state }) => state === 'accepted');
    const left = states.find(({ state }) => state !== 'cancelled');
    await this.checkIns.settle(id, wasMailed ? 'missed' : 'unsent', wasMailed ? null : (left?.reason ?? left?.state ?? null));
    if (wasMailed) await this.rhythm.noteMiss(checkIn.clientId);
    await this.live.tell('check-ins');
  }
}
