import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Consents } from '@rekindle/clients/api';
import { localDateAt } from '@rekindle/check-ins/domain';
import { type OutcomeStatus, Reporter, ReportSource } from '@rekindle/outcomes/domain';
import { outcomesProblem } from '../../outcomes.problems';
import { Registry } from '../../reports/registry';
import type { ReportRow } from '../../reports/reports.repository';
import { WaveMails } from '../days/wave-mails';
import { WavePlansRepository } from '../days/wave-plans.repository';
import { WavesRepository } from '../days/waves.repository';
import { GivenAnswers } from './given-answers';
import { isOpenForAnswers, type OpenWave } from './wave-visits';

/** What somebody sends from the page of a question. */
export interface WaveAnswer {
  /** Null where they would rather not say. */
  readonly says: OutcomeStatus | null;
  /** The first day of it; null where nobody knows it, so that it lies somewhere between what was said before and now. */
  readonly since: string | null;
  readonly wellbeing: number | null;
  /** Counted, and shown to no coach. */
  readonly isPrivate: boolean;
}

/** Takes answers to questions: each is a report in the registry, and a second one corrects the first. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly waves: WavesRepository,
    private readonly plans: WavePlansRepository,
    private readonly given: GivenAnswers,
    private readonly registry: Registry,
    private readonly mails: WaveMails,
    private readonly consents: Consents,
    private readonly database: Database,
  ) {}

  /** @throws Problem when its days cannot be, or its time is over */
  async answer({ wave: { id, clientId }, client: { zone } }: OpenWave, answer: WaveAnswer): Promise<void> {
    await this.consents.demandNeeded();
    await this.database.transaction(async () => {
      // Whoever asks and whoever answers wait for each other, in this order.
      await this.database.as({ actor: worker }, () => this.plans.lock(clientId));
      const wave = await this.waves.find(id);
      if (!wave || wave.outcome === 'stopped' || !isOpenForAnswers(wave, new Date())) throw outcomesProblem('question-closed');
      const before = (await this.given.of(wave))?.report ?? null;
      const reportId = await this.write(clientId, answer, before, localDateAt(zone, new Date()));
      const { says, wellbeing } = answer;
      await this.waves.answer(id, { outcome: says === null ? 'declined' : 'answered', reportId, wellbeing });
      await this.database.as({ actor: worker }, () => this.mails.cancel([id], 'answered'));
    });
  }

  /** @returns the report that stands for it; null where nothing is written down */
  private async write(clientId: string, answer: WaveAnswer, before: ReportRow | null, today: string): Promise<string | null> {
    const { says, since } = answer;
    // Who reads an answer stays as it was: else a coach would go on reading what was corrected in private.
    const isPrivate = before ? before.isPrivate : answer.isPrivate;
    const about = { clientId, ...whereMailLeads, isPrivate, corrects: before?.id ?? null };
    if (says !== null) {
      const isTheSame = before && !before.isTakenBack && before.says === says && before.since === since && before.asOf === today;
      return isTheSame ? before.id : this.registry.add({ ...about, says, since, asOf: today, isTakenBack: false });
    }
    if (before === null || before.isTakenBack) return before?.id ?? null;
    return this.registry.add({ ...about, says: before.says, since: before.since, asOf: before.asOf, isTakenBack: true });
  }
}

const whereMailLeads = { by: Reporter.CLIENT, source: ReportSource.WAVE, isCertain: true };
