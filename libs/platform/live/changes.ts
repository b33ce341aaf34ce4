import { Injectable } from '@nestjs/common';
import { currentPracticeId, runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';

/** What was heard: topics by practice, and up to where. */
export interface Heard {
  /** Which transactions had ended, as PostgreSQL writes it. */
  readonly snapshot: string;
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>;
}

interface HeardRow {
  readonly snapshot: string;
  /** Null in the one row that says that nothing was told. */
  readonly practiceId: string | null;
  readonly topic: string;
}

const hear = 'select snapshot, practice_id as "practiceId", topic from jobs.hear_live_changes($1)';
const lately = `select distinct topic from jobs.live_change where practice_id = $1 and told_at > now() - interval '1 minute'`;

/** The rows that say what was told, of the last minutes. */
@Injectable()
export class Changes {
  constructor(private readonly database: Database) {}

  /** Inside a transaction; seen when it commits. */
  async add(topic: string): Promise<void> {
    const sql = 'insert into jobs.live_change (practice_id, topic) values ($1, $2) on conflict do nothing';
    await this.database.manager.query(sql, [currentPracticeId(), topic]);
  }

  /** What was told in all practices by transactions that ended since. @param since null to learn only where to begin */
  async since(since: string | null): Promise<Heard> {
    const rows = await asWorker(() => this.database.read<HeardRow>(hear, [since]));
    const topics = new Map<string, Set<string>>();
    for (const { practiceId, topic } of rows) if (practiceId) topics.set(practiceId, (topics.get(practiceId) ?? new Set()).add(topic));
    return { snapshot: rows[0]?.snapshot ?? '', topics };
  }

  /** What was told in the practice at hand within the last minute: a page may have been asked for before it listens. */
  async lately(): Promise<string[]> {
    const rows = await this.database.read<{ topic: string }>(lately, [currentPracticeId()]);
    return rows.map(({ topic }) => topic);
  }

  /** Removes what everybody has heard long ago. */
  async forget(): Promise<void> {
    await asWorker(() => this.database.call('select jobs.forget_live_changes()'));
  }
}

function asWorker<T>(work: () => Promise<T>): Promise<T> {
  return runInContext({ requestId: newId(), actor: worker }, work);
}
