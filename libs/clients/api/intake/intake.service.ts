import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import type { ClientId } from '@rekindle/shared/kernel';
import {
  correctedFact,
  factsIn,
  IntakeQuestion,
  isSkippable,
  keepAnswer,
  localDay,
  RelationshipStage,
  tidyNickname,
  unansweredQuestions,
  whatIsWrongWithAnswer,
  type KeptAnswers,
} from '@rekindle/clients/domain';
import { CaseRepository } from '../case/case.repository';
import { clientsProblem } from '../clients.problems';
import { Consents } from '../consents/consents.service';
import { currentClientId } from '../current-client';
import { ClientSummary } from '../summary/client-summary';
import { Timeline } from '../timeline/timeline';
import { clientMoved } from './client-moved.event';
import type { IntakeType, SavedAnswer, SaveIntakeAnswerInput } from './intake.type';
import { IntakeRepository } from './intake.repository';
import { Nicknames } from './nicknames';

/** The questions at the beginning: each answer is kept at once, and together they become facts when the client has finished. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly nicknames: Nicknames,
    private readonly consents: Consents,
    private readonly cases: CaseRepository,
    private readonly timeline: Timeline,
    private readonly summary: ClientSummary,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  async get(): Promise<IntakeType> {
    const clientId = currentClientId();
    const row = await this.intakes.find(clientId);
    if (!row) return { answers: [], completedAt: null };
    return { answers: listOf(await this.nicknames.opened(clientId, row)), completedAt: row.completedAt };
  }

  /** After the questions are finished an answer can still be corrected; that adds a fact and takes none away. */
  async save({ question, code: typed = null, revision }: SaveIntakeAnswerInput): Promise<SavedAnswer> {
    await this.consents.demandNeeded();
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const row = await this.intakes.lock(clientId);
      const known = await this.nicknames.opened(clientId, row);
      const code = checked(question, typed, todayOf(known));
      const { isKept, answers, answer } = keepAnswer(known, { question, code, revision }, new Date());
      if (answers !== known) {
        await this.intakes.update(clientId, await this.nicknames.sealed(clientId, row, answers));
        if (row.completedAt) await this.correct(clientId, question, answers);
      }
      return { isKept, answer: { question, ...answer, savedAt: new Date(answer.savedAt) } };
    });
  }

  /** Done twice it is done once. */
  async complete(): Promise<IntakeType> {
    await this.consents.demandNeeded();
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const row = await this.intakes.lock(clientId);
      const answers = await this.nicknames.opened(clientId, row);
      if (row.completedAt) return { answers: listOf(answers), completedAt: row.completedAt };
      if (unansweredQuestions(answers).length > 0) throw clientsProblem('intake-unfinished');
      await this.intakes.addFacts(clientId, factsIn(answers, todayOf(answers)));
      await this.noteWhereabouts(clientId, answers);
      await this.audit.note({ action: 'clients.intake-completed', object: { kind: 'intake', id: clientId }, clientId });
      const completedAt = await this.intakes.complete(clientId);
      // Everybody begins apart; from here on their coach says where they are.
      await this.cases.addStage(clientId, RelationshipStage.SEPARATED, todayOf(answers));
      await this.timeline.add({ clientId, kind: 'clients.intake-completed', visibility: 'client' });
      await this.summary.refresh(clientId);
      return { answers: listOf(answers), completedAt };
    });
  }

  private async correct(clientId: ClientId, question: IntakeQuestion, answers: KeptAnswers): Promise<void> {
    const fact = correctedFact(question, answers[question]?.code ?? null, todayOf(answers));
    if (fact) await this.intakes.addFacts(clientId, [fact]);
    await this.noteWhereabouts(clientId, answers);
    await this.timeline.add({ clientId, kind: 'clients.answer-corrected', visibility: 'client', codes: [question] });
    await this.summary.refresh(clientId);
    await this.audit.note({ action: 'clients.answer-corrected', object: { kind: 'intake', id: clientId }, clientId });
  }

  private async noteWhereabouts(clientId: ClientId, answers: KeptAnswers): Promise<void> {
    if (await this.intakes.noteWhereabouts(clientId, whereabouts(answers))) await this.events.publish(clientMoved, { clientId });
  }
}

/** @throws Problem saying what is wrong with the answer */
function checked(question: IntakeQuestion, typed: string | null, today: string): string | null {
  if (typed === null) {
    if (!isSkippable(question)) throw clientsProblem('answer-needed');
    return null;
  }
  const wrong = whatIsWrongWithAnswer(question, typed, today);
  if (wrong) throw clientsProblem(`answer-${wrong}`);
  return question === IntakeQuestion.NICKNAME ? tidyNickname(typed) : typed;
}

// Before the zone is known nobody is told that their today lies in the future: there it has begun everywhere.
const furthestEast = 'Pacific/Kiritimati';

function todayOf(answers: KeptAnswers): string {
  return localDay(new Date(), answers[IntakeQuestion.TIME_ZONE]?.code ?? furthestEast);
}

function whereabouts(answers: KeptAnswers) {
  const codeOf = (question: IntakeQuestion) => answers[question]?.code ?? null;
  const { COUNTRY, TIME_ZONE, MAIL_HOUR } = IntakeQuestion;
  return { country: codeOf(COUNTRY), timeZone: codeOf(TIME_ZONE), mailHour: codeOf(MAIL_HOUR) };
}

function listOf(answers: KeptAnswers): IntakeType['answers'] {
  return (Object.keys(answers) as IntakeQuestion[]).flatMap((question) => {
    const answer = answers[question];
    return answer ? [{ question, ...answer, savedAt: new Date(answer.savedAt) }] : [];
  });
}
