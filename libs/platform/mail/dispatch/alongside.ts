import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { Letters } from '../letters';
import { Later, NotNow } from '../loaded';
import type { MailItem } from '../mail';
import { withoutAddresses } from '../relay/without-addresses';
import { findChoice, type MailChoice } from '../unsubscribe/choices';
import { Suppressions } from '../unsubscribe/suppressions';
import * as sql from './alongside.sql';
import type { Claim } from './dispatch';
import { Gathering } from './gathering';
import { itemOf, type Line, type TakenLine } from './line';
import { type Carrier, type Standing, standingOf } from './standing';

/** A check-in that is about to be promised, with what it has along. */
export interface Company {
  /** The one to go on with: taking along renews it. */
  readonly claim: Claim;
  readonly lines: readonly MailItem[];
  /** What its reader can stop, besides the check-ins. */
  readonly choices: readonly MailChoice[];
}

/** A mail lists so many and no more; the others go by themselves. */
const most = 5;

/**
 * Other mail of a client goes as lines of the check-in of their day. Its own dispatch stays the truth: it waits for the check-in, is taken
 * along by it before anything is promised, and afterwards has been told or goes by itself. Runs as the worker, in the practice of the mail.
 */
@Injectable()
export class Alongside {
  private readonly logger = new Logger('mail');
  private readonly reads = new Gathering({ patience: 3 }, async (claims: readonly Claim[]) => {
    const values = [
      claims[0]?.practiceId ?? '',
      claims.map(({ localDate }) => localDate),
      claims.map(({ id }) => id),
      this.letters.namesOfLines,
    ];
    const lines = await this.database.read<Line>(sql.lines, values);
    return claims.map(({ id }) => lines.filter(({ carrierId }) => carrierId === id));
  });

  constructor(
    private readonly letters: Letters,
    private readonly suppressions: Suppressions,
    private readonly database: Database,
  ) {}

  /** What becomes of a mail whose time has come. */
  async standing(claim: Claim): Promise<Exclude<Standing, 'let go'>> {
    const { practiceId, localDate, id } = claim;
    const ask = async () => standingOf(await this.database.read<Carrier>(sql.carriers, [practiceId, localDate, id]));
    const standing = await ask();
    if (standing !== 'let go') return standing;
    await this.database.change(sql.letGo, [practiceId, localDate, id]);
    // Another check-in of the day may take it now.
    const next = await ask();
    return next === 'let go' ? 'alone' : next;
  }

  /**
   * Takes along what waits for a check-in that is about to be promised. What it had along on an earlier attempt stays so, and nothing is added.
   *
   * @returns null when somebody else goes on with it
   */
  async gather(claim: Claim): Promise<Company | null> {
    if (claim.kind !== 'checkin' || this.letters.namesOfLines.length === 0) return { claim, lines: [], choices: [] };
    const found = await this.thoseThatMayGo(await this.reads.ask(claim, claim.practiceId));
    const fresh = found.filter(({ isTaken }) => !isTaken);
    const taken = fresh.length > 0 ? await this.take(claim, fresh) : { claim, ids: [] };
    if (!taken) return null;
    const along = found.filter(({ isTaken, id }) => isTaken || taken.ids.includes(id));
    return {
      claim: taken.claim,
      lines: along.map(({ item }) => item),
      choices: [...new Set(along.flatMap(({ kind }) => findChoice(kind) ?? []))],
    };
  }

  /** The relay has taken a check-in with all that it had along. */
  async noteTold({ practiceId, id, recipientId }: Claim): Promise<void> {
    await this.database.change(sql.noteTold, [practiceId, id, recipientId]);
  }

  // Asked one by one: there are few, and each is another sort.
  private async thoseThatMayGo(lines: readonly Line[]): Promise<FoundLine[]> {
    const found: FoundLine[] = [];
    for (const line of lines) {
      const leadsTo = line.leadsTo ?? (found.length < most ? await this.findAddress(line) : null);
      // Throws where nobody here knows what an earlier attempt has said: somebody else goes on.
      const words = leadsTo === null ? undefined : this.letters.get(line.letter).line;
      if (leadsTo !== null && words) found.push({ ...line, leadsTo, isTaken: line.leadsTo !== null, item: itemOf(words, leadsTo) });
    }
    return found;
  }

  // Asked as if it went by itself, but for its hour. What fails here fails again at its own time, and holds up no check-in.
  private async findAddress({ letter, about, kind, id }: Line): Promise<string | null> {
    try {
      const { load, line, write } = this.letters.get(letter);
      const data = await load(about, true);
      if (!line || data === null || data instanceof NotNow || data instanceof Later) return null;
      const choice = findChoice(kind);
      const isStopped = choice !== null && (await this.suppressions.isStopped(write(data).to.address, choice));
      return isStopped ? null : line.leadsTo(data);
    } catch (error) {
      const reason = withoutAddresses(error instanceof Error ? error.message : String(error));
      this.logger.error({ dispatch: id, letter, outcome: 'not taken along', reason });
      return null;
    }
  }

  private async take(claim: Claim, lines: readonly TakenLine[]): Promise<{ claim: Claim; ids: string[] } | null> {
    const { practiceId, localDate, id, gen } = claim;
    const keysOf = (some: readonly Pick<Line, 'localDate' | 'id'>[]) => [some.map((one) => one.localDate), some.map((one) => one.id)];
    return this.database.transaction(async () => {
      await this.database.call(sql.hold, [practiceId, ...keysOf([claim, ...lines])]);
      const [renewed] = await this.database.call<{ gen: number }>(sql.renew, [practiceId, localDate, id, gen]);
      if (!renewed) return null;
      const values = [practiceId, ...keysOf(lines), lines.map(({ leadsTo }) => leadsTo), id];
      const taken = await this.database.call<{ id: string }>(sql.take, values);
      return { claim: { ...claim, ...renewed }, ids: taken.map((line) => line.id) };
    });
  }
}

interface FoundLine extends TakenLine {
  readonly isTaken: boolean;
  readonly item: MailItem;
}
