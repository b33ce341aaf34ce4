import { Injectable } from '@nestjs/common';
import { Reporter, ReportSource, standingReports, type WaveOutcome } from '@rekindle/outcomes/domain';
import { ReportsRepository } from '../../reports/reports.repository';
import type { FollowedClient } from './followed-clients';
import { WavesRepository, type WaveRow } from './waves.repository';

/** Says what came of questions by themselves: in time, by what was said elsewhere, or because nobody is to be asked any more. */
@Injectable()
export class WavesSettled {
  constructor(
    private readonly waves: WavesRepository,
    private readonly reports: ReportsRepository,
  ) {}

  /** @returns all that a client was asked, as it stands then. As the worker, and with the plan locked */
  async settle(client: FollowedClient, now: Date): Promise<WaveRow[]> {
    const clientId = client.id;
    const said = standingReports(await this.reports.of(clientId)).filter(
      ({ by, source }) => by === Reporter.CLIENT && source === ReportSource.PORTAL,
    );
    for (const row of await this.waves.of(clientId)) {
      const report = row.outcome === null ? said.find(({ asOf }) => asOf >= row.askedOn && asOf <= row.until) : undefined;
      const outcome = report ? 'answered' : await this.outcomeOf(row, client, now);
      // What they said in the portal answers the question of the mail as well.
      if (report) await this.waves.answer(row.id, { outcome: 'answered', reportId: report.id, wellbeing: null });
      else if (outcome !== row.outcome) await this.waves.settle(row.id, outcome);
    }
    return this.waves.of(clientId);
  }

  private async outcomeOf(row: WaveRow, { agreedTo, isAsked }: FollowedClient, now: Date): Promise<WaveOutcome | null> {
    const { id, outcome, closesAt, isMailed } = row;
    const isOver = closesAt <= now;
    // Who wants to be asked again is asked again, while there is time.
    if (outcome === 'stopped' && isAsked && !isOver) return null;
    if (outcome !== null) return outcome;
    if (agreedTo === null && isMailed) return 'stopped';
    if (!isOver) return null;
    return (await this.waves.hasArrived(id)) ? 'left' : 'unsent';
  }
}
