import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { Suppressions } from '@rekindle/platform/mail';
import { currentClientId } from '@rekindle/clients/api';
import { flawInTimes } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { AskedClientsRepository } from '../plans/asked-clients.repository';
import { PlansService } from '../plans/plans.service';

/** What clients say about their own check-ins: another hour, and not for a while. What is asked is their coach's part. */
@Injectable()
export class MyCheckInsService {
  constructor(
    private readonly plans: PlansService,
    private readonly clients: AskedClientsRepository,
    private readonly suppressions: Suppressions,
    private readonly database: Database,
  ) {}

  async move(at: string): Promise<void> {
    if (flawInTimes({ at, quiet: null })) throw checkInsProblem('plan-at-malformed');
    await this.plans.turn(currentClientId(), { at }, 'moved');
  }

  /** @param until the first day that is asked about again; null goes on at once */
  async pause(until: string | null): Promise<void> {
    await this.plans.pause({ clientId: currentClientId(), until });
  }

  /** Takes back that such mail was stopped, by the client or by their silence. Where an address does not take mail, that stays so. */
  async mailAgain(): Promise<void> {
    const { id, email } = await this.clients.get(currentClientId());
    await this.database.transaction(async () => {
      const wasStopped = email !== null && (await this.suppressions.isStopped(email, 'checkin'));
      if (email) await this.suppressions.lift(email, 'checkin');
      if (wasStopped && email && !(await this.suppressions.isStopped(email, 'checkin'))) await this.plans.noteMailAgain(id);
      await this.plans.goOn(id);
    });
  }
}
