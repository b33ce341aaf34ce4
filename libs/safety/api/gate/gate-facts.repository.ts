import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Results } from '@rekindle/measures/api';
import { breakupImpact } from '@rekindle/measures/domain';
import { fewestDays, type ReachOutFacts } from '@rekindle/safety/domain';

const week = 7 * 24 * 60 * 60_000;

/** What the gate has to know of a client besides flags. Messages, the ex's new partner and a coach's yes are not written down anywhere yet. */
@Injectable()
export class GateFactsRepository {
  constructor(
    private readonly results: Results,
    private readonly database: Database,
  ) {}

  async of(clientId: string): Promise<ReachOutFacts> {
    return {
      ...{ noContactSince: await this.noContactSince(clientId), daysAgreed: fewestDays, impacts: await this.impacts(clientId) },
      ...{ unanswered: [], mayTryAgain: false, isExPartnered: false, quietUntil: null, yesAt: null },
    };
  }

  /** Since when the relationship stands at no contact; null where it stands elsewhere. */
  private async noContactSince(clientId: string): Promise<Date | null> {
    const sql = `select stage_since::text as since from app.client_summary where practice_id = $1 and client_id = $2 and stage = 'no-contact'`;
    const [row] = await this.database.read<{ since: string | null }>(sql, [currentPracticeId(), clientId]);
    return row?.since ? new Date(row.since) : null;
  }

  /** The weight of the breakup in the last two checks of the last three weeks, the latest first. */
  private async impacts(clientId: string): Promise<ReachOutFacts['impacts']> {
    const { code } = breakupImpact;
    const since = new Date(Date.now() - 3 * week);
    const [latest = null, before = null] = await this.results.latestScores(clientId, { questionnaire: code, scale: code, since, most: 2 });
    return [latest, before];
  }
}
