import { randomBytes } from 'node:crypto';
import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Pool } from 'pg';
import { runInContext, worker, type Context } from '@rekindle/platform/context';
import { newId, Passwords } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { JobRunner, Outbox } from '@rekindle/platform/jobs';
import { Dispatches, lanes, Sender } from '@rekindle/platform/mail';
import { platformModules } from '@rekindle/platform/process';
import { hashOnce } from './hash-once';
import { TestMailbox } from './test-mailbox';

export const origins = { coach: 'http://coach.test', portal: 'http://portal.test' };

/** What every process is made of, on a real database and with a real mail server, for one spec file. Jobs run when the test says so. */
export class TestPlatform {
  // Looks on after the process under test has stopped, so nothing ends it: idle connections close by themselves, or with their database.
  private readonly admin = new Pool({
    connectionString: process.env['DATABASE_ADMIN_URL'],
    idleTimeoutMillis: 1000,
    allowExitOnIdle: true,
  }).on('error', () => undefined);

  protected constructor(
    readonly context: INestApplicationContext,
    readonly mailbox: TestMailbox,
  ) {
    hashOnce(this.get(Passwords));
  }

  static async start(areas: Type[] = [], entities: Type[] = []): Promise<TestPlatform> {
    const mailbox = await TestPlatform.settle();
    const context = await NestFactory.createApplicationContext(moduleOf([...platformModules(entities), ...areas]), {
      logger: false,
      abortOnError: false,
    });
    return new TestPlatform(context, mailbox);
  }

  /** Starts the mail server and makes the settings that a test chooses; the database comes from the tier's set-up. */
  protected static async settle(): Promise<TestMailbox> {
    const mailbox = new TestMailbox();
    const SMTP_URL = await mailbox.start();
    const SECRET_KEY = randomBytes(32).toString('base64');
    Object.assign(process.env, { SMTP_URL, SECRET_KEY, COACH_ORIGIN: origins.coach, PORTAL_ORIGIN: origins.portal });
    return mailbox;
  }

  get<T>(token: Type<T>): T {
    return this.context.get(token, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  /** Runs work in a context of its own, as the worker unless told otherwise. */
  async within<T>(context: Partial<Context>, work: () => Promise<T>): Promise<T> {
    return runInContext({ requestId: newId(), actor: worker, ...context }, work);
  }

  /** Asks or changes the database past all policies: to look at what really happened, or to let time pass. */
  async asAdmin<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query<Row>(sql, values)).rows;
  }

  /** Does everything that use cases have asked for since, jobs of other tests of this file included, and sends the letters that are due. */
  async runJobs(): Promise<void> {
    for (const row of await this.get(Outbox).claim()) await this.get(JobRunner).run(row);
    const kinds = lanes.flatMap((lane) => lane.kinds);
    const claims = await this.within({}, () => this.get(Dispatches).claim(kinds, 100));
    await Promise.all(claims.map((claim) => this.get(Sender).send(claim)));
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.mailbox.stop();
  }
}

/** A module of these parts. */
export function moduleOf(imports: NonNullable<Parameters<typeof Module>[0]['imports']>): Type {
  @Module({ imports })
  class TestModule {}
  return TestModule;
}
