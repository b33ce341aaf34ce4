import { Injectable } from '@nestjs/common';
import { ClientSummary, Consents, currentClientId } from '@rekindle/clients/api';
import {
  asksOfSelfHarm,
  findQuestionnaire,
  isDue,
  isOffered,
  type MeasureSettings,
  type Questionnaire,
  questionnaires,
  weeklyChecks,
} from '@rekindle/measures/domain';
import { measuresProblem } from '../measures.problems';
import { ResponsePlanService } from '../response-plan/response-plan.service';
import type { MeasureOnOffer } from '../sitting.type';
import { SittingsRepository } from '../sittings.repository';

/** Which questionnaires a client may answer, and which of them this week. */
@Injectable()
export class OfferService {
  constructor(
    private readonly sittings: SittingsRepository,
    private readonly summary: ClientSummary,
    private readonly consents: Consents,
    private readonly plans: ResponsePlanService,
  ) {}

  /** What the client at work may answer; what is asked of them each week comes first. */
  async all(): Promise<MeasureOnOffer[]> {
    const clientId = currentClientId();
    const [open, finished] = [await this.sittings.open(clientId), await this.sittings.lastFinished(clientId)];
    const weekly = weeklyChecks(await this.summary.stageOf(clientId));
    const plan = await this.plans.get();
    const offered = questionnaires.filter((questionnaire) => isOffered(questionnaire, { hasSelfHarmItems: plan.isOn }));
    const inOrder = offered.toSorted((one, other) => placeIn(weekly, one) - placeIn(weekly, other));
    const hasAgreed = await this.plans.hasAgreed(clientId, plan);
    const mayAnswer = await this.consents.hasNeeded(clientId);
    const now = new Date();
    return inOrder.map(({ code, items }) => {
      const lastFinishedAt = finished.find(({ questionnaire }) => questionnaire === code)?.at ?? null;
      return {
        questionnaire: code,
        answered: Object.keys(open.find(({ questionnaire }) => questionnaire === code)?.answers ?? {}).length,
        lastFinishedAt,
        needsPlan: asksOfSelfHarm({ items }) && !hasAgreed,
        isDue: mayAnswer && weekly.includes(code) && isDue(lastFinishedAt, now),
      };
    });
  }

  /** What the practice has decided about questionnaires. */
  async settings(): Promise<MeasureSettings> {
    return { hasSelfHarmItems: (await this.plans.get()).isOn };
  }

  /** For the client at work to answer. @throws measures.not-offered, or measures.plan-first before they have agreed to the plan */
  async get(code: string): Promise<Questionnaire> {
    const questionnaire = findQuestionnaire(code);
    if (!questionnaire) throw measuresProblem('not-offered');
    // The plan is asked for only where it matters: each tap comes through here.
    const plan = asksOfSelfHarm(questionnaire) ? await this.plans.get() : null;
    if (!isOffered(questionnaire, { hasSelfHarmItems: plan?.isOn ?? false })) throw measuresProblem('not-offered');
    if (plan && !(await this.plans.hasAgreed(currentClientId(), plan))) throw measuresProblem('plan-first');
    return questionnaire;
  }
}

function placeIn(weekly: readonly string[], { code }: Questionnaire): number {
  return weekly.includes(code) ? weekly.indexOf(code) : weekly.length;
}
