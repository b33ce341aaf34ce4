import { type RateLimiterAbstract, RateLimiterPostgres } from 'rate-limiter-flexible';
import { findContext, runInContext } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import type { Database, SqlValue } from '@rekindle/platform/database';
import { Counts } from './counts';
import type { Limit } from './limit';

const limiter = { role: 'limiter' };

/**
 * Counts in the table jobs.limit_use. Each statement goes through the one door to the database, as an actor to whom alone
 * the table opens; inside an open transaction that door refuses.
 */
export class PostgresCounts extends Counts {
  constructor(private readonly database: Database) {
    super();
  }

  override limiterFor({ name, points, seconds }: Limit): RateLimiterAbstract {
    return new RateLimiterPostgres({
      keyPrefix: name,
      points,
      duration: seconds,
      storeClient: { query: (statement: Statement) => this.run(statement) },
      storeType: 'client',
      schemaName: 'jobs',
      tableName: 'limit_use',
      tableCreated: true,
      // Every five minutes, what expired an hour ago.
      clearExpiredByTimeout: true,
    });
  }

  private async run({ text, values }: Statement): Promise<{ rows: object[]; rowCount: number }> {
    const context = { requestId: findContext()?.requestId ?? newId(), actor: limiter };
    const rows = await runInContext(context, () => this.database.call<object>(text, values));
    return { rows, rowCount: rows.length };
  }
}

interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}
