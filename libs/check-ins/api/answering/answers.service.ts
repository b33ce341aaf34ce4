import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { type Place, Vault } from '@rekindle/platform/keys';
import { Live } from '@rekindle/platform/live';
import { Post } from '@rekindle/platform/mail';
import { Consents, currentClientId, Timeline } from '@rekindle/clients/api';
import { answerFlaw, isOpenForAnswers, noteOf } from '@rekindle/check-ins/domain';
import { checkInsProblem } from '../check-ins.problems';
import { CheckInsRepository, type CheckInRow } from '../days/check-ins.repository';
import { nudgeLetter } from '../mail/nudge.mail';
import { RhythmService } from '../silence/rhythm.service';
import { AnswersRepository } from './answers.repository';
import { placeOfLine } from './place-of-line';

/** One answer of the client at work; `note` is the line beside a tap. */
export interface GivenAnswer {
  readonly question: string;
  readonly value: number | null;
  readonly line: string | null;
}

/** How a client answers a check-in: each answer is kept at once. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly checkIns: CheckInsRepository,
    private readonly answers: AnswersRepository,
    private readonly rhythm: RhythmService,
    private readonly consents: Consents,
    private readonly timeline: Timeline,
    private readonly post: Post,
    private readonly vault: Vault,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** Their check-in, and what they have answered to it so far. */
  async open(id: string): Promise<{ checkIn: CheckInRow; given: GivenAnswer[] }> {
    const checkIn = await this.checkIns.find(id);
    if (!checkIn) throw notFound();
    const rows = await this.answers.of([id]);
    const given = rows.map(async ({ question, value, line }) => ({
      ...{ question, value },
      line: line && (await this.vault.open(placeOf(checkIn, question), line)),
    }));
    return { checkIn, given: await Promise.all(given) };
  }

  /** The first answer is what counts as answered; all may be changed for a day after it. */
  async save(id: string, given: readonly GivenAnswer[]): Promise<void> {
    await this.consents.demandNeeded();
    await this.database.transaction(async () => {
      const checkIn = await this.lockOpen(id);
      for (const answer of given) await this.keep(checkIn, answer);
      if (given.length > 0) await this.noteAnswered(checkIn);
    });
  }

  /** An item of a questionnaire was answered, which `measures` keeps. */
  async noteSitting(id: string): Promise<void> {
    await this.database.transaction(async () => this.noteAnswered(await this.lockOpen(id)));
  }

  /** Not today. It is no miss. */
  async skip(id: string): Promise<void> {
    await this.database.transaction(async () => {
      const checkIn = await this.lockOpen(id);
      if (checkIn.outcome === 'answered') return;
      await this.checkIns.settle(id, 'skipped');
      await this.post.cancel([nudgeLetter], [id], 'skipped');
      await this.live.tell('check-ins');
    });
  }

  private async lockOpen(id: string): Promise<CheckInRow> {
    const checkIn = await this.checkIns.lock(id);
    if (!checkIn) throw notFound();
    if (!isOpenForAnswers(checkIn, new Date())) throw checkInsProblem('closed');
    return checkIn;
  }

  private async keep(checkIn: CheckInRow, { question, value, line }: GivenAnswer): Promise<void> {
    const asked = checkIn.asks.find((each) => each.id === question || noteOf(each) === question);
    if (!asked) throw checkInsProblem('not-asked');
    const flaw = answerFlaw(asked, question, { value, line });
    if (flaw) throw checkInsProblem(flaw);
    const sealed = line === null ? null : await this.vault.seal(placeOf(checkIn, question), line.trim());
    await this.answers.save(currentClientId(), { checkInId: checkIn.id, question, value, line: sealed });
  }

  private async noteAnswered({ id, outcome, clientId }: CheckInRow): Promise<void> {
    await this.live.tell('check-ins');
    if (outcome === 'answered') return;
    await this.checkIns.settle(id, 'answered');
    await this.post.cancel([nudgeLetter], [id], 'answered');
    await this.timeline.add({ clientId, kind: 'check-ins.answered', visibility: 'client', subjectId: id });
    await this.audit.note({ action: 'check-ins.answered', object: { kind: 'check-in', id }, clientId });
    await this.database.as({ actor: worker }, () => this.rhythm.noteAnswer(clientId));
  }
}

function placeOf({ id, clientId }: CheckInRow, question: string): Place {
  return placeOfLine({ practiceId: currentPracticeId(), holderId: clientId, checkInId: id, question });
}
