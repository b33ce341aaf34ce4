import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Consents, currentClientId } from '@rekindle/clients/api';
import { answerFlaw, isOpenForAnswers, noteOf } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { CheckInsRepository, type CheckInRow } from '../days/check-ins.repository';
import { DaysAhead } from '../days/days-ahead.service';
import { contactQuestion } from '../days/event-days.repository';
import { OutcomesService } from '../days/outcomes.service';
import { type GivenAnswer, GivenAnswers } from './given-answers';

/** How a client answers a check-in: each answer is kept at once. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly checkIns: CheckInsRepository,
    private readonly given: GivenAnswers,
    private readonly outcomes: OutcomesService,
    private readonly ahead: DaysAhead,
    private readonly consents: Consents,
    private readonly database: Database,
  ) {}

  /** Their check-in, and what they have answered to it so far. */
  async open(id: string): Promise<{ checkIn: CheckInRow; given: GivenAnswer[] }> {
    const checkIn = await this.checkIns.find(id);
    if (!checkIn) throw notFound();
    return { checkIn, given: (await this.given.of(checkIn.clientId, [id])).get(id) ?? [] };
  }

  /** The first answer is what counts as answered; all may be changed for a day after it. */
  async save(id: string, given: readonly GivenAnswer[]): Promise<void> {
    await this.consents.demandNeeded();
    await this.database.transaction(async () => {
      const checkIn = await this.lockOpen(id);
      for (const answer of given) await this.keep(checkIn, answer);
      if (given.length > 0) await this.outcomes.noteAnswered(checkIn);
      // What follows a contact follows from today on, and not from where the next look would have been.
      if (given.some(({ question }) => question === contactQuestion)) await this.ahead.follow(checkIn.clientId);
    });
  }

  /** An item of a questionnaire was answered, which `measures` keeps. */
  async noteSitting(id: string): Promise<void> {
    await this.database.transaction(async () => this.outcomes.noteAnswered(await this.lockOpen(id)));
  }

  /** Not today. */
  async skip(id: string): Promise<void> {
    await this.database.transaction(async () => this.outcomes.noteSkipped(await this.lockOpen(id)));
  }

  private async lockOpen(id: string): Promise<CheckInRow> {
    const checkIn = await this.checkIns.lock(id);
    if (!checkIn) throw notFound();
    if (!isOpenForAnswers(checkIn, new Date())) throw checkInsProblem('closed');
    return checkIn;
  }

  private async keep({ id, asks }: CheckInRow, answer: GivenAnswer): Promise<void> {
    const asked = asks.find((each) => each.id === answer.question || noteOf(each) === answer.question);
    if (!asked) throw checkInsProblem('not-asked');
    const flaw = answerFlaw(asked, answer.question, answer);
    if (flaw) throw checkInsProblem(flaw);
    await this.given.keep(currentClientId(), id, answer);
  }
}
