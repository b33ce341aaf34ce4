import { Injectable } from '@nestjs/common';
import { runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { Delivery } from '../relay/deliver';
import * as sql from './dispatch.sql';
import type { Attempt, Claim, ClaimKey, Conclusion, Stuck } from './dispatch';
import { Gathering } from './gathering';
import type { SkipReason } from '../loaded';

/**
 * The table of what is owed. Each method is one transition; its guard stands in the statement, so that of two who try, one changes a row
 * and the other none. Runs as the worker; `skip`, `postpone`, `bury` and `begin` in the practice of the dispatch. What is begun and
 * concluded at nearly the same time shares a commit, whatever practice it belongs to.
 */
@Injectable()
export class Dispatches {
  /** How many mails this process has in hand. */
  inHand = 0;
  // Those who send side by side go step by step: what they wait for costs less than a commit for each.
  private readonly together = { patience: 20, crowd: () => this.inHand };

  private readonly begins = new Gathering(this.together, async (asked: readonly Owned[]) => {
    const begun = await this.askTogether<{ owner: string; attempt: number }>(sql.begin, asked);
    return asked.map(({ owner }) => begun.find((row) => row.owner === owner)?.attempt ?? null);
  });

  private readonly ends = new Gathering(this.together, async (asked: readonly Owned[]) => {
    const concluded = await this.askTogether<{ owner: string }>(sql.conclude, asked);
    return asked.map(({ owner }) => concluded.some((row) => row.owner === owner));
  });

  constructor(private readonly database: Database) {}

  /** T2: takes what is due, oldest first. */
  async claim(kinds: readonly string[], most: number): Promise<Claim[]> {
    return this.database.call<Claim>(sql.claim, [kinds, most]);
  }

  /** T2 as well, without looking at what is claimed: that is asked by whoever gets the hint. */
  async claimTurns(kinds: readonly string[], most: number): Promise<ClaimKey[]> {
    return this.database.call<ClaimKey>(sql.claimTurns, [kinds, most]);
  }

  /** What claims are about that came back from a queue; nothing for those that are stale. */
  async recall(keys: readonly ClaimKey[]): Promise<Claim[]> {
    return this.database.call<Claim>(sql.recall, [JSON.stringify(keys)]);
  }

  /** T11, for claims that are older than so many seconds. @returns how many there were */
  async giveBack(kinds: readonly string[], seconds: number): Promise<number> {
    return (await this.database.call(sql.giveBack, [kinds, seconds])).length;
  }

  /**
   * T3: promises to send; committed before the first byte leaves.
   *
   * @param addressHash of the recipient, checked against those who must not be written to
   * @returns null when the claim is stale, or the mail has expired or is not wanted: then nothing may be sent
   */
  async begin(claim: Claim, addressHash: Buffer): Promise<Attempt | null> {
    const { practiceId, localDate, id, gen } = claim;
    const owner = newId();
    const attempt = await this.begins.ask({ practiceId, localDate, id, gen, owner, hash: addressHash.toString('hex') });
    if (attempt) return { claim, owner, attempt };
    await this.database.call(sql.passOver, [...keyOf(claim), addressHash]);
    return null;
  }

  /** T12: it need not be sent any more. */
  async skip(claim: Claim, reason: SkipReason): Promise<void> {
    await this.database.call(sql.skip, [...keyOf(claim), reason]);
  }

  /** T11, or T12 when it would be too late then: it waits for another moment. */
  async postpone(claim: Claim, until: Date): Promise<void> {
    await this.database.call(sql.postpone, [...keyOf(claim), until]);
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
  async conclude({ claim, owner, attempt }: Attempt, delivery: Delivery, conclusion: Conclusion, addressHash: Buffer): Promise<boolean> {
    const { practiceId, localDate, id } = claim;
    const { outcome, code, enhanced, command, stage, says, ms } = delivery;
    const answer = { class: outcome, code, enhanced, command, dataDone: stage === 'handed-over', says, ms };
    return this.ends.ask({ practiceId, localDate, id, owner, attempt, ...conclusion, ...answer, hash: addressHash.toString('hex') });
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

  private askTogether<Row>(statement: string, asked: readonly Owned[]): Promise<Row[]> {
    // Rows are locked in one order, whoever asks for them.
    const inOrder = asked.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    return runInContext({ requestId: newId(), actor: worker }, () => this.database.call<Row>(statement, [JSON.stringify(inOrder)]));
  }
}

/** Whoever asks is told from the others by the owner: it is new for each attempt. */
interface Owned {
  readonly owner: string;
  readonly id: string;
  readonly [value: string]: unknown;
}

function keyOf({ practiceId, localDate, id, gen }: ClaimKey): SqlValue[] {
  return [practiceId, localDate, id, gen];
}
