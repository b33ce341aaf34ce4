import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';
import { type FlagCause, type FlagCode, flagCodes, passesAt } from '@rekindle/safety/domain';

/** A look as it lies in the database. */
export interface LookRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly note: EncryptedText;
}

export interface FlagRow {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly code: FlagCode;
  readonly cause: FlagCause;
  readonly raisedAt: Date;
}

export interface FlagWithLooks extends FlagRow {
  readonly looks: readonly LookRow[];
}

/** The codes that pass by themselves, and how long the longest of them takes. */
const passing = {
  codes: flagCodes.filter((code) => passesAt({ code, raisedAt: new Date(0) }) !== null),
  afterSeconds: Math.max(...flagCodes.map((code) => passesAt({ code, raisedAt: new Date(0) })?.getTime() ?? 0)) / 1_000,
};

const select = `select f.id, f.client_id as "clientId", c.name as "clientName", f.code, f.cause, f.raised_at as "raisedAt"
  from app.flag f join app.client c on c.practice_id = f.practice_id and c.id = f.client_id where f.practice_id = $1`;

@Injectable()
export class FlagsRepository {
  constructor(private readonly database: Database) {}

  /** All flags of a client, cleared ones as well, the latest first. */
  async of(clientId: string): Promise<FlagWithLooks[]> {
    return this.withLooks(await this.read(`${select} and f.client_id = $2 order by f.raised_at desc, f.id`, clientId));
  }

  async find(id: string): Promise<FlagWithLooks | null> {
    const [flag] = await this.withLooks(await this.read(`${select} and f.id = $2`, id));
    return flag ?? null;
  }

  /** Those that nobody has looked at often enough, the latest first, without those that have passed by themselves. */
  async unsettled(most: number): Promise<FlagWithLooks[]> {
    const sql = `${select} and not f.is_settled and (f.code <> all ($3) or f.raised_at > now() - make_interval(secs => $4))
      order by f.raised_at desc limit $2`;
    return this.withLooks(await this.database.read<FlagRow>(sql, [currentPracticeId(), most, passing.codes, passing.afterSeconds]));
  }

  /** Of two who raise at once for the same client, one waits for the other. Inside a transaction. */
  async takeTurn(clientId: string): Promise<void> {
    await this.database.call(`select pg_advisory_xact_lock(hashtextextended('safety.flag ' || $1, 0))`, [clientId]);
  }

  async insert(flag: Pick<FlagRow, 'id' | 'clientId' | 'code' | 'cause'> & { readonly raisedBy: string | null }): Promise<void> {
    const sql = 'insert into app.flag (practice_id, id, client_id, code, cause, raised_by) values ($1, $2, $3, $4, $5, $6)';
    await this.database.change(sql, [currentPracticeId(), flag.id, flag.clientId, flag.code, flag.cause, flag.raisedBy]);
  }

  /** @param isSettled whether nothing more is wanted of anybody after this look */
  async addLook(flag: Pick<FlagRow, 'id' | 'clientId'>, look: Pick<LookRow, 'id' | 'note'>, isSettled: boolean): Promise<void> {
    const practiceId = currentPracticeId();
    const by = currentContext().actor.memberId ?? null;
    const sql = 'insert into app.flag_look (practice_id, id, flag_id, client_id, looked_by, note) values ($1, $2, $3, $4, $5, $6)';
    await this.database.change(sql, [practiceId, look.id, flag.id, flag.clientId, by, look.note]);
    if (!isSettled) return;
    await this.database.change('update app.flag set is_settled = true where practice_id = $1 and id = $2', [practiceId, flag.id]);
  }

  async forget(clientId: string): Promise<void> {
    for (const table of ['app.flag_look', 'app.flag'])
      await this.database.change(`delete from ${table} where practice_id = $1 and client_id = $2`, [currentPracticeId(), clientId]);
  }

  private read(sql: string, value: string): Promise<FlagRow[]> {
    return this.database.read<FlagRow>(sql, [currentPracticeId(), value]);
  }

  private async withLooks(flags: readonly FlagRow[]): Promise<FlagWithLooks[]> {
    const sql = `select l.id, l.flag_id as "flagId", l.looked_at as at, who.name as by, l.note
      from app.flag_look l join app.member who on who.practice_id = l.practice_id and who.id = l.looked_by
      where l.practice_id = $1 and l.flag_id = any ($2) order by l.looked_at, l.id`;
    const looks = await this.database.read<LookRow & { flagId: string }>(sql, [currentPracticeId(), flags.map(({ id }) => id)]);
    return flags.map((flag) => ({ ...flag, looks: looks.filter(({ flagId }) => flagId === flag.id) }));
  }
}
