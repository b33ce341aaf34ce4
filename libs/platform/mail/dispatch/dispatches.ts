import { Injectable } from '@nestjs/common';
import { house } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { Delivery } from '../relay/deliver';
import * as sql from './dispatch.sql';
import type { Attempt, Claim, Conclusion, Stuck } from './dispatch';

/**
 * The table of what is owed. Each method is one transition; its guard stands in the statement, so that of two who try, one changes a row
 * and the other none. Runs as the worker; all but `claim`, `sweep` and `count` in the practice of the dispatch.
 */
@Injectable()
export class Dispatches {
  constructor(private readonly database: Database) {}

  /** T2: takes what is due, oldest first. */
  async claim(kinds: readonly string[], most: number): Promise<Claim[]> {
    return this.database.call<Claim>(sql.claim, [kinds, most]);
  }

  /**
   * T3: promises to send; committed before the first byte leaves.
   *
   * @param addressHash of the recipient, checked against those who must not be written to
   * @returns null when the claim is stale, or the mail has expired or is not wanted: then nothing may be sent
   */
  async begin(claim: Claim, addressHash: Buffer): Promise<Attempt | null> {
    const owner = newId();
    const [begun] = await this.database.call<{ attempt: number }>(sql.begin, [...keyOf(claim), owner, addressHash]);
    if (begun) return { claim, owner, attempt: begun.attempt };
    await this.database.call(sql.passOver, [...keyOf(claim), addressHash]);
    return null;
  }

  /** T12: it need not be sent any more. */
  async skip(claim: Claim, reason: 'withdrawn'): Promise<void> {
    await this.database.call(sql.skip, [...keyOf(claim), reason]);
  }

  /** T14: it cannot be written. @param error what is wrong, without anything a person typed */
  async bury(claim: Claim, reason: 'render', error: string): Promise<void> {
    await this.database.call(sql.bury, [...keyOf(claim), reason, error]);
  }

  /**
   * T4 to T7, with a line in the record of attempts. An address that does not exist is not written to again, by anybody.
   *
   * @returns false when somebody else has concluded it meanwhile
   */
  async conclude(
    { claim, owner, attempt }: Attempt,
    delivery: Delivery,
    { state, reason, pause }: Conclusion,
    addressHash: Buffer,
  ): Promise<boolean> {
    const { outcome, code, enhanced, command, stage, says, ms } = delivery;
    const values: SqlValue[] = [claim.practiceId, claim.localDate, claim.id, owner, attempt, state, reason ?? null];
    values.push(outcome, code ?? null, enhanced ?? null, command ?? null, stage === 'handed-over', says, pause, ms);
    if (outcome !== 'PERM_RECIPIENT') return (await this.database.call(sql.conclude, values)).length > 0;
    return this.database.transaction(async () => {
      const concluded = await this.database.call(sql.conclude, values);
      if (concluded.length === 0) return false;
      await this.database.as({ practiceId: house }, () => this.database.call(sql.suppress, [house, addressHash]));
      return true;
    });
  }

  /** T7 to T12 and T14, for all that nobody is looking after. @returns those that now wait for a human */
  async sweep(): Promise<Stuck[]> {
    return this.database.call<Stuck>(sql.sweep);
  }

  /** How many there are in each state that is not an end. */
  async count(): Promise<{ state: string; rows: number }[]> {
    return this.database.read(sql.count);
  }

  /** Makes the tables of the coming months. */
  async prepareMonths(): Promise<void> {
    await this.database.call(sql.prepareMonths);
  }
}

function keyOf({ practiceId, localDate, id, gen }: Claim): SqlValue[] {
  return [practiceId, localDate, id, gen];
}
