import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { Consents, currentClientId, Timeline } from '@rekindle/clients/api';
import {
  type Answers,
  findQuestionnaire,
  flawInAnswers,
  isOffered,
  type Questionnaire,
  questionnaires,
  scores,
} from '@rekindle/measures/domain';
import { answerSaved } from '../answer-saved.event';
import { measuresProblem } from '../measures.problems';
import { resultOf, sittingOf } from '../sitting-in-type';
import type { MeasureOnOffer, MeasureResult, SaveMeasureAnswerInput, SittingType } from '../sitting.type';
import { SittingsRepository } from '../sittings.repository';

// No practice has switched them on: the setting and its conditions are still to come.
const settings = { hasSelfHarmItems: false };

/** How a client answers: each choice is kept at once, and finishing turns the choices into scores. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly sittings: SittingsRepository,
    private readonly consents: Consents,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  /** What the client may answer. */
  async onOffer(): Promise<MeasureOnOffer[]> {
    const clientId = currentClientId();
    const [open, finished] = [await this.sittings.open(clientId), await this.sittings.lastFinished(clientId)];
    return questionnaires
      .filter((questionnaire) => isOffered(questionnaire, settings))
      .map(({ code }) => ({
        questionnaire: code,
        answered: Object.keys(open.find(({ questionnaire }) => questionnaire === code)?.answers ?? {}).length,
        lastFinishedAt: finished.find(({ questionnaire }) => questionnaire === code)?.at ?? null,
      }));
  }

  /** What was begun of it; null where nothing was. */
  async sitting(code: string): Promise<SittingType | null> {
    const open = await this.sittings.open(currentClientId());
    const row = open.find(({ questionnaire }) => questionnaire === code);
    return row ? sittingOf(row) : null;
  }

  /** The latest word on an item counts, from whatever device it comes. */
  async save({ questionnaire: code, version, item, value = null }: SaveMeasureAnswerInput): Promise<SittingType> {
    const questionnaire = offered(code);
    if (version !== questionnaire.version) throw measuresProblem('new-wording');
    const given: Answers = value === null ? {} : { [item]: value };
    refuseFlaw(questionnaire, item, given);
    await this.consents.demandNeeded();
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const row = await this.sittings.begin(clientId, questionnaire);
      const { [item]: _before, ...others } = stillAsked(questionnaire, row.answers);
      const saved = await this.sittings.save({ id: row.id, answers: { ...others, ...given }, version });
      if (value !== null) await this.events.publish(answerSaved, { clientId, questionnaire: code, answers: given });
      return sittingOf(saved);
    });
  }

  /** Done twice it is done once. */
  async finish(code: string): Promise<MeasureResult> {
    const questionnaire = offered(code);
    await this.consents.demandNeeded();
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const row = await this.sittings.lock(clientId, code);
      if (!row) return this.latest(clientId, code);
      const answers = stillAsked(questionnaire, row.answers);
      if (Object.keys(answers).length === 0) throw measuresProblem('nothing-answered');
      const finished = await this.sittings.finish(row.id, scores(questionnaire, answers));
      await this.timeline.add({ clientId, kind: 'measures.finished', visibility: 'client', codes: [code] });
      await this.audit.note({ action: 'measures.finished', object: { kind: 'sitting', id: row.id }, clientId });
      return resultOf(finished);
    });
  }

  /** What the client has finished of it, the latest first. */
  async results(code: string): Promise<MeasureResult[]> {
    return (await this.sittings.finished(currentClientId(), mostResults, { questionnaire: code })).map(resultOf);
  }

  private async latest(clientId: string, code: string): Promise<MeasureResult> {
    const [result] = await this.sittings.finished(clientId, 1, { questionnaire: code });
    if (!result) throw measuresProblem('nothing-answered');
    return resultOf(result);
  }
}

const mostResults = 200;

function offered(code: string): Questionnaire {
  const questionnaire = findQuestionnaire(code);
  if (!questionnaire || !isOffered(questionnaire, settings)) throw measuresProblem('not-offered');
  return questionnaire;
}

function refuseFlaw(questionnaire: Questionnaire, item: string, given: Answers): void {
  if (!questionnaire.items.some(({ id }) => id === item)) throw measuresProblem('unknown-item');
  if (flawInAnswers(questionnaire, given)) throw measuresProblem('not-offered-answer');
}

/** Of answers to an earlier wording those that are still asked and offered. */
function stillAsked(questionnaire: Questionnaire, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id, value]) => flawInAnswers(questionnaire, { [id]: value }) === null));
}
