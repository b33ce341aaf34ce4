import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { Live } from '@rekindle/platform/live';
import { Suppressions } from '@rekindle/platform/mail';
import { LinkTokens } from '@rekindle/platform/crypto';
import { currentClientId } from '@rekindle/clients/api';
import { flawInTimes, isLocalDate } from '@rekindle/check-ins/domain';
import { checkInLink } from '../answering/check-in-link';
import { checkInsProblem } from '../check-ins.problems';
import { CheckInsRepository } from '../days/check-ins.repository';
import { AskedClientsRepository } from '../plans/asked-clients.repository';
import { PlansRepository } from '../plans/plans.repository';
import { PlansService } from '../plans/plans.service';
import type { MyCheckIns } from './my-check-ins.type';

/** What clients say about their own check-ins: another hour, and not for a while. What is asked is their coach's part. */
@Injectable()
export class MyCheckInsService {
  constructor(
    private readonly plans: PlansRepository,
    private readonly service: PlansService,
    private readonly checkIns: CheckInsRepository,
    private readonly clients: AskedClientsRepository,
    private readonly suppressions: Suppressions,
    private readonly live: Live,
    private readonly database: Database,
    private readonly tokens: LinkTokens,
  ) {}

  /** Null where nobody has written a plan. */
  async find(): Promise<MyCheckIns | null> {
    const clientId = currentClientId();
    if (!(await this.plans.findOf(clientId))) return null;
    const { at, zone, quiet, pausedUntil, rhythm, next, isMailStopped } = await this.service.of(clientId);
    return { at, zone, quiet, pausedUntil, rhythm, next, isMailStopped, open: await this.open(clientId) };
  }

  async move(at: string): Promise<MyCheckIns | null> {
    if (flawInTimes({ at, quiet: null })) throw checkInsProblem('plan-at-malformed');
    await this.service.turn(currentClientId(), { at }, 'moved');
    return this.find();
  }

  /** @param until the first day that is asked about again; null goes on at once */
  async pause(until: string | null): Promise<MyCheckIns | null> {
    if (until !== null && !isLocalDate(until)) throw checkInsProblem('day-unknown');
    await this.service.turn(currentClientId(), { pausedUntil: until }, until ? 'paused' : 'resumed');
    return this.find();
  }

  /** Takes back that such mail was stopped. Where an address does not take mail, that stays so. */
  async mailAgain(): Promise<MyCheckIns | null> {
    const { email } = await this.clients.get(currentClientId());
    if (email) await this.suppressions.lift(email, 'checkin');
    await this.database.transaction(() => this.live.tell('check-ins'));
    return this.find();
  }

  private async open(clientId: string): Promise<MyCheckIns['open']> {
    const open = await this.checkIns.findOpen(clientId);
    return open && { id: open.id, day: open.day, path: checkInLink(this.tokens, open.id), closesAt: open.closesAt };
  }
}
