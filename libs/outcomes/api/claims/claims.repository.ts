import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';
import type { ClaimOutcome } from '@rekindle/outcomes/domain';

/** A frozen figure as it lies in the database. */
export interface ClaimRow {
  readonly id: string;
  readonly outcome: ClaimOutcome;
  readonly horizon: number;
  readonly people: number;
  readonly events: number;
  readonly lost: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  readonly asOf: string;
  readonly counted: string;
  readonly sentence: string;
  readonly frozenAt: Date;
  readonly frozenBy: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
}

/** What is frozen: the query, its numbers, and the words. */
export interface NewClaim extends Omit<ClaimRow, 'id' | 'frozenAt' | 'frozenBy' | 'withdrawnAt' | 'withdrawnBy'> {
  readonly program: string | null;
  readonly startedFrom: string | null;
  readonly startedUntil: string;
  readonly stage: string | null;
  readonly endedBy: string | null;
  readonly length: string | null;
  readonly method: 'aalen-johansen' | 'product-limit';
}

const columns = `c.id, c.outcome, c.horizon, c.people, c.events, c.lost, c.share, c.lower, c.upper, c.as_of::text as "asOf", c.counted, c.sentence,
  c.frozen_at as "frozenAt", w.withdrawn_at as "withdrawnAt"`;
const from = `from app.outcome_claim c left join app.outcome_claim_withdrawal w on w.practice_id = c.practice_id and w.claim_id = c.id`;
const names = `
  join app.member hand on hand.practice_id = c.practice_id and hand.id = c.frozen_by
  left join app.member back on back.practice_id = w.practice_id and back.id = w.withdrawn_by`;

@Injectable()
export class ClaimsRepository {
  constructor(private readonly database: Database) {}

  /** All that were ever frozen, the newest first. */
  async all(): Promise<ClaimRow[]> {
    return this.database.read<ClaimRow>(
      `select ${columns}, hand.name as "frozenBy", back.name as "withdrawnBy" ${from} ${names} where c.practice_id = $1
       order by c.frozen_at desc, c.id`,
      [currentPracticeId()],
    );
  }

  /** @returns its id */
  async add(claim: NewClaim): Promise<string> {
    const id = newId<string>();
    const { outcome, horizon, program, startedFrom, startedUntil, stage, endedBy, length } = claim;
    const { people, events, lost, share, lower, upper, method, asOf, counted, sentence } = claim;
    await this.database.change(
      `insert into app.outcome_claim (practice_id, id, outcome, horizon, program, started_from, started_until, stage, ended_by, length, people, events,
         lost, share, lower, upper, method, as_of, counted, sentence, frozen_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`,
      [
        ...[currentPracticeId(), id, outcome, horizon, program, startedFrom, startedUntil, stage, endedBy, length, people, events],
        ...[lost, share, lower, upper, method, asOf, counted, sentence, currentContext().actor.memberId ?? null],
      ],
    );
    return id;
  }

  /** @returns whether it stood until now */
  async withdraw(id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const sql = `insert into app.outcome_claim_withdrawal (practice_id, claim_id, withdrawn_by)
      select practice_id, id, $3 from app.outcome_claim where practice_id = $1 and id = $2 on conflict do nothing`;
    return (await this.database.change(sql, [currentPracticeId(), id, currentContext().actor.memberId ?? null])) === 1;
  }

  /** The practice of a figure, for whoever has its address. */
  async findPractice(id: string): Promise<string | null> {
    const [row] = await this.database.read<{ practiceId: string | null }>('select app.find_outcome_claim($1) as "practiceId"', [id]);
    return row?.practiceId ?? null;
  }

  /** As anybody reads it: without who froze it. */
  async findPublic(id: string): Promise<Omit<ClaimRow, 'frozenBy' | 'withdrawnBy'> | null> {
    const [row] = await this.database.read<ClaimRow>(`select ${columns} ${from} where c.practice_id = $1 and c.id = $2`, [
      currentPracticeId(),
      id,
    ]);
    return row ?? null;
  }

  async practiceName(): Promise<string> {
    const [row] = await this.database.read<{ name: string }>('select name from app.practice where id = $1', [currentPracticeId()]);
    return row?.name ?? '';
  }
}
