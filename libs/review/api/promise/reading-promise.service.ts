import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { CareService, currentClientId } from '@rekindle/clients/api';
import { checkedTimeZone } from '@rekindle/identity/api';
import { flawInPromise, inOrder, promisedBy } from '@rekindle/review/domain';
import { reviewProblem } from '../review.problems';
import { DueDates } from './due-dates';
import { PromisesRepository } from './promises.repository';
import type { CoachPromise, ReadingPromise, ReadingPromiseInput } from './reading-promise.type';

/** When somebody who coaches reads: their own to say, and their clients' to know. */
@Injectable()
export class ReadingPromiseService {
  constructor(
    private readonly promises: PromisesRepository,
    private readonly dueDates: DueDates,
    private readonly care: CareService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async own(): Promise<ReadingPromise> {
    const found = await this.promises.find(this.me);
    return found
      ? { windows: [...found.windows], timeZone: found.timeZone }
      : { windows: [], timeZone: await this.promises.zoneOfPractice() };
  }

  async set({ windows: typed, timeZone: zone }: ReadingPromiseInput): Promise<ReadingPromise> {
    const flaw = flawInPromise(typed);
    if (flaw) throw reviewProblem(flaw);
    const chosen = zone ? checkedTimeZone(zone) : null;
    return this.database.transaction(async () => {
      await this.promises.keep(this.me, { windows: inOrder(typed), timeZone: chosen ?? (await this.promises.zoneOfPractice()) });
      await this.dueDates.follow(this.me);
      await this.audit.note({ action: 'review.promised', object: { kind: 'member', id: this.me } });
      return this.own();
    });
  }

  /** For the client at work. */
  async ofMyCoach(): Promise<CoachPromise | null> {
    const clientId = currentClientId();
    return this.database.transaction(() => this.database.as({ actor: worker }, () => this.ofCoachOf(clientId)));
  }

  private async ofCoachOf(clientId: string): Promise<CoachPromise | null> {
    const memberId = await this.care.responsibleFor(clientId);
    const [promise, coaches] = [await this.promises.find(memberId), await this.care.coaches()];
    const coach = coaches.find((each) => each.memberId === memberId);
    const by = promise && promisedBy(promise.windows, promise.timeZone, new Date(), promise.away);
    if (!coach || !by) return null;
    const { windows, timeZone, away } = promise;
    return {
      coachName: coach.name,
      windows: [...windows],
      timeZone,
      awayFrom: away?.fromDay ?? null,
      awayUntil: away?.untilDay ?? null,
      by,
    };
  }

  private get me(): string {
    return currentContext().actor.memberId ?? '';
  }
}
