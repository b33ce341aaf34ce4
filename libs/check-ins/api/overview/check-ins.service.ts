import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService, Consents } from '@rekindle/clients/api';
import { addDays, completionOf, daysKept, isLocalDate, pastOutcome } from '@rekindle/check-ins/domain';
import { GivenAnswers } from '../answering/given-answers';
import { checkInsProblem } from '../check-ins.problems';
import { type CheckInRow, CheckInsRepository } from '../days/check-ins.repository';
import { questionShown } from '../plans/plan-in-type';
import type { CheckInAnswer, ClientCheckIns } from './check-in.type';

const mostDays = 400;

/** What coaches read of the check-ins of a client. */
@Injectable()
export class CheckInsService {
  constructor(
    private readonly checkIns: CheckInsRepository,
    private readonly answers: GivenAnswers,
    private readonly caseload: CaseloadService,
    private readonly consents: Consents,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** @param from first day, and @param until last one, at most 400 */
  async of(clientId: string, from: string, until: string): Promise<ClientCheckIns> {
    if (!isLocalDate(from) || !isLocalDate(until) || addDays(from, mostDays) < until) throw checkInsProblem('day-unknown');
    return this.database.transaction(async () => {
      if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
      const days = await this.checkIns.between(clientId, from, until);
      const ids = days.map(({ id }) => id);
      const given = (await this.consents.hasNeeded(clientId)) ? await this.answers.of(clientId, ids) : new Map<string, CheckInAnswer[]>();
      if (given.size > 0) await this.audit.note({ action: 'check-ins.answers-read', object: { kind: 'client', id: clientId }, clientId });
      return {
        days: days.map((each) => ({ ...each, asks: each.asks.map(questionShown), answers: given.get(each.id) ?? [] })),
        adherence: adherenceOf(days, until),
      };
    });
  }
}

function adherenceOf(days: readonly CheckInRow[], until: string): ClientCheckIns['adherence'] {
  const past = days.map(({ day, outcome }) => ({ localDate: day, outcome: pastOutcome(outcome) }));
  const { kept, of, bestRun } = daysKept(
    past.map(({ localDate, outcome }) => ({ localDate, isKept: isCounted(outcome) ? outcome === 'answered' : null })),
  );
  const lastPast = past.findLast(({ outcome }) => outcome !== 'open')?.localDate ?? until;
  return { answered: kept, asked: of, bestRun, isTooLittle: completionOf(past, lastPast).isTooLittle };
}

// Whoever says that they skip has kept in touch: it is no day missed.
function isCounted(outcome: ReturnType<typeof pastOutcome>): boolean {
  return outcome === 'answered' || outcome === 'unanswered';
}
