import { AsyncLocalStorage } from 'node:async_hooks';
import type { Writable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Pool, PoolClient } from 'pg';
import { runAs } from '@rekindle/platform/context';
import { contextStatement } from './context-statement';
import { forbidQueriesOutside } from './forbid-queries-outside';
import { nameOf } from './statement-names';

/** Values that PostgreSQL takes as parameters. */
export type SqlValue = string | number | boolean | Date | Buffer | null | readonly string[];

interface Answer<Row> {
  readonly rows: Row[];
  /** Of a statement that changes: how many rows it changed. */
  readonly count: number;
}

interface OpenTransaction {
  readonly manager: EntityManager;
  /** The settings that the database was told last. */
  told: readonly string[];
}

/**
 * The only door to PostgreSQL. Every statement runs inside a transaction that has told the database who asks,
 * so that row level security can answer.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly open = new AsyncLocalStorage<OpenTransaction | undefined>();
  private readonly createQueryRunner: DataSource['createQueryRunner'];

  constructor(private readonly dataSource: DataSource) {
    this.createQueryRunner = forbidQueriesOutside(dataSource);
    this.pool.on('acquire', surviveLoss);
  }

  /** The manager of the open transaction. Throws outside of one. */
  get manager(): EntityManager {
    const transaction = this.findOpen();
    if (!transaction) throw new Error('No transaction is open: wrap the use case in database.transaction.');
    return transaction.manager;
  }

  /**
   * Runs one use case in one transaction; joins the one that is already open.
   * Whatever `work` throws undoes everything it wrote and is passed on.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.findOpen()) return work();

    const statement = contextStatement();
    const runner = this.createQueryRunner('master');
    const connection = (await runner.connect()) as PoolClient;
    try {
      // Pipelined: both statements travel together.
      await Promise.all(inOneWrite(connection, () => [connection.query('begin'), connection.query(statement)]));
      tellTypeOrm(runner, true);
      const result = await this.open.run({ manager: runner.manager, told: statement.values }, work);
      const { command } = await connection.query('commit');
      // PostgreSQL answers so, without an error, when a statement had failed and its error was swallowed.
      if (command !== 'COMMIT') throw new Error('A statement of this use case failed, so nothing of it was kept.');
      return result;
    } catch (error) {
      // When the connection itself is gone there is nothing left to undo, and the first error says more.
      await connection.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      tellTypeOrm(runner, false);
      await runner.release();
    }
  }

  /**
   * Runs work outside the open transaction: what it writes is seen at once, and stays whatever becomes of the use case. For what tells how
   * far a long one has come; it must not wait for a row that the use case holds.
   */
  async apart<T>(work: () => Promise<T>): Promise<T> {
    return this.open.run(undefined, work);
  }

  /**
   * Runs part of a use case as somebody else, for example as the account whose password has just been checked.
   * Inside an open transaction the database is told, and told back afterwards.
   */
  async as<T>(change: Parameters<typeof runAs>[0], work: () => Promise<T>): Promise<T> {
    const transaction = this.findOpen();
    if (!transaction) return runAs(change, work);
    const tell = async () => {
      const { text, values } = contextStatement();
      await transaction.manager.query(text, values);
      transaction.told = values;
    };
    const result = await runAs(change, async () => {
      await tell();
      return work();
    });
    // When work throws, the transaction ends and its settings with it.
    await tell();
    return result;
  }

  /**
   * Reads rows with one statement, in one round trip when no transaction is open.
   *
   * @param sql one SELECT, written with `$1`, `$2`
   * @returns plain objects, columns named as the statement names them
   */
  async read<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.inOneTrip<Row>('begin read only', sql, values)).rows;
  }

  /** The same for one statement that also writes, such as a definer function that notes when it was asked. */
  async call<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return (await this.inOneTrip<Row>('begin', sql, values)).rows;
  }

  /** Changes rows with one statement. @returns how many, so that a guard in the statement tells whether it held */
  async change(sql: string, values: readonly SqlValue[] = []): Promise<number> {
    return (await this.inOneTrip('begin', sql, values)).count;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }

  private async inOneTrip<Row>(begin: string, sql: string, values: readonly SqlValue[]): Promise<Answer<Row>> {
    const transaction = this.findOpen();
    if (transaction) return answerIn<Row>(transaction.manager, sql, values);

    const statement = contextStatement();
    const connection = await this.pool.connect();
    const [, , rows, end] = await Promise.allSettled(
      inOneWrite(connection, () => [
        connection.query(begin),
        connection.query({ ...statement, name: nameOf(statement.text) }),
        connection.query({ text: sql, values: [...values], name: nameOf(sql) }),
        connection.query('commit'),
      ]),
    );
    connection.release(end.status === 'rejected');
    if (rows.status === 'rejected') throw rows.reason;
    return { rows: rows.value.rows as Row[], count: rows.value.rowCount ?? 0 };
  }

  // Somebody who changes the context by other means than `as` would go on with the rights of whom the database was told.
  private findOpen(): OpenTransaction | null {
    const transaction = this.open.getStore();
    if (!transaction) return null;
    const { values } = contextStatement();
    if (values.some((value, index) => value !== transaction.told[index]))
      throw new Error('The context changed inside a transaction: use database.as.');
    return transaction;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

// Asked plainly, TypeORM answers an update with rows and count in one list, and a select with rows.
async function answerIn<Row>(manager: EntityManager, sql: string, values: readonly SqlValue[]): Promise<Answer<Row>> {
  const result = await manager.queryRunner?.query(sql, [...values], true);
  return { rows: (result?.records ?? []) as Row[], count: result?.affected ?? 0 };
}

// Written one by one, each statement is a call into the kernel and wakes the server once more.
function inOneWrite<T extends unknown[]>(connection: PoolClient, send: () => [...T]): [...T] {
  const { stream } = (connection as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

// A connection that breaks while it is lent out fails its query and also emits an error, which would end the process unheard.
// The pool's own listener is still there when it says `acquire`, and leaves right after: counting listeners would deceive.
function surviveLoss(connection: PoolClient): void {
  if (!connection.listeners('error').includes(hear)) connection.on('error', hear);
}

const hear = () => undefined;

// Told so, TypeORM opens no transaction of its own; for the outside the property is read-only.
function tellTypeOrm(runner: QueryRunner, isTransactionActive: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = isTransactionActive;
}
