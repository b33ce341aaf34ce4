import { Injectable } from '@nestjs/common';
import { ClientSummary, Consents, currentClientId } from '@rekindle/clients/api';
import { findQuestionnaire, isDue, isOffered, type Questionnaire, questionnaires, weeklyChecks } from '@rekindle/measures/domain';
import { measuresProblem } from '../measures.problems';
import type { MeasureOnOffer } from '../sitting.type';
import { SittingsRepository } from '../sittings.repository';

// No practice has switched them on: the setting and its conditions are still to come.
const settings = { hasSelfHarmItems: false };

/** Which questionnaires a client may answer, and which of them this week. */
@Injectable()
export class OfferService {
  constructor(
    private readonly sittings: SittingsRepository,
    private readonly summary: ClientSummary,
    private readonly consents: Consents,
  ) {}

  /** What the client at work may answer; what is asked of them each week comes first. */
  async all(): Promise<MeasureOnOffer[]> {
    const clientId = currentClientId();
    const [open, finished] = [await this.sittings.open(clientId), await this.sittings.lastFinished(clientId)];
    const weekly = weeklyChecks(await this.summary.stageOf(clientId));
    const offered = questionnaires.filter((questionnaire) => isOffered(questionnaire, settings)).map(({ code }) => code);
    const mayAnswer = await this.consents.hasNeeded(clientId);
    const now = new Date();
    return [...weekly, ...offered.filter((code) => !weekly.includes(code))].map((code) => {
      const lastFinishedAt = finished.find(({ questionnaire }) => questionnaire === code)?.at ?? null;
      return {
        questionnaire: code,
        answered: Object.keys(open.find(({ questionnaire }) => questionnaire === code)?.answers ?? {}).length,
        lastFinishedAt,
        isDue: mayAnswer && weekly.includes(code) && isDue(lastFinishedAt, now),
      };
    });
  }

  /** @throws measures.not-offered */
  async get(code: string): Promise<Questionnaire> {
    const questionnaire = findQuestionnaire(code);
    if (!questionnaire || !isOffered(questionnaire, settings)) throw measuresProblem('not-offered');
    return questionnaire;
  }
}
