import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { Consents, currentClientId, Timeline } from '@rekindle/clients/api';
import { type Answers, flawInAnswers, type Questionnaire, scores } from '@rekindle/measures/domain';
import { answerSaved } from '../answer-saved.event';
import { measuresProblem } from '../measures.problems';
import { OfferService } from '../offer/offer.service';
import { resultOf, sittingOf } from '../sitting-in-type';
import type { MeasureResult, SaveMeasureAnswerInput, SittingType } from '../sitting.type';
import { SittingsRepository } from '../sittings.repository';

/** How a client answers: each choice is kept at once, and finishing turns the choices into scores. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly offer: OfferService,
    private readonly sittings: SittingsRepository,
    private readonly consents: Consents,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  /** What was begun of it; null where nothing was. */
  async sitting(code: string): Promise<SittingType | null> {
    const open = await this.sittings.open(currentClientId());
    const row = open.find(({ questionnaire }) => questionnaire === code);
    return row ? sittingOf(row) : null;
  }

  /** The latest word on an item counts, from whatever device it comes. */
  async save({ questionnaire: code, version, item, value = null }: SaveMeasureAnswerInput): Promise<SittingType> {
    const questionnaire = await this.offer.get(code);
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
    const questionnaire = await this.offer.get(code);
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

function refuseFlaw(questionnaire: Questionnaire, item: string, given: Answers): void {
  if (!questionnaire.items.some(({ id }) => id === item)) throw measuresProblem('unknown-item');
  if (flawInAnswers(questionnaire, given)) throw measuresProblem('not-offered-answer');
}

/** Of answers to an earlier wording those that are still asked and offered. */
function stillAsked(questionnaire: Questionnaire, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id, value]) => flawInAnswers(questionnaire, { [id]: value }) === null));
}
