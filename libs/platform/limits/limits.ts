import { Injectable } from '@nestjs/common';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '@rekindle/platform/graphql';
import { sign } from '@rekindle/platform/crypto';
import { Counts, inThisProcess } from './counts';
import { keyOf } from './key-of';
import type { CountedBy, Limit } from './limit';
import { tryAgainIn } from './try-again';

/** The key of a limit, where the caller has to give it. */
type Key<By extends CountedBy> = By extends 'key' ? [key: string] : [];

/** Counts what may be done only so often. */
@Injectable()
export class Limits {
  private readonly limiters = new Map<Limit, RateLimiterAbstract>();

  /**
   * @param secret makes fingerprints of keys: no address and no account is stored in clear
   * @param factor how many times as generous every limit is
   */
  constructor(
    private readonly counts: Counts,
    private readonly secret: Buffer,
    private readonly factor: number,
  ) {}

  /**
   * Takes one point. Before a transaction begins, never inside: what undoes the transaction would undo the count, and failures are
   * what is counted.
   *
   * @throws Problem RATE_LIMITED when none is left
   */
  async take<By extends CountedBy>(limit: Limit<By>, ...key: Key<By>): Promise<void> {
    try {
      await this.limiterFor(limit).consume(this.fingerprint(limit, key));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw rateLimited(limit, Math.ceil(refusal.msBeforeNext / 1_000));
    }
  }

  /** Gives all points back, for example after a password that was right. */
  async forget<By extends CountedBy>(limit: Limit<By>, ...key: Key<By>): Promise<void> {
    await this.limiterFor(limit).delete(this.fingerprint(limit, key));
  }

  private limiterFor(limit: Limit): RateLimiterAbstract {
    const known = this.limiters.get(limit);
    if (known) return known;
    const generous = { ...limit, points: Math.max(1, Math.floor(limit.points * this.factor)) };
    const limiter = limit.isCoarse ? inThisProcess(generous) : this.counts.limiterFor(generous);
    this.limiters.set(limit, limiter);
    return limiter;
  }

  // What stays in memory needs no disguise, and a code costs more than the count.
  private fingerprint({ name, by, isCoarse }: Limit, [given]: [key?: string]): string {
    const key = given ?? keyOf(by);
    return isCoarse ? key : sign(this.secret, `${name}|${key}`).toString('base64url');
  }
}

function rateLimited({ name, says }: Limit, seconds: number): Problem {
  return new Problem(`limits.${name}`, 'RATE_LIMITED', `${says} ${tryAgainIn(seconds)}`, undefined, seconds);
}
