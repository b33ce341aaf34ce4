import { randomBytes } from 'node:crypto';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { runInContext, worker, type Context } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { GraphqlModule } from '@rekindle/platform/graphql';
import { JobHandlers, Relay } from '@rekindle/platform/jobs';
import { createApi, platformModules } from '@rekindle/platform/process';
import { TestMailbox } from './test-mailbox';
import { Visitor } from './visitor';

const origins = { coach: 'http://coach.test', portal: 'http://portal.test' };

/** The api on a real database, with a real mail server, for one spec file. Jobs run when the test says so. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly mailbox: TestMailbox,
  ) {}

  /** @param areas the modules under test and those they import; @param entities their tables */
  static async start(areas: Type[], entities: Type[]): Promise<TestApi> {
    const mailbox = new TestMailbox();
    const SMTP_URL = await mailbox.start();
    // The only settings a test chooses; the database comes from the tier's set-up.
    Object.assign(process.env, { SMTP_URL, COACH_ORIGIN: origins.coach, PORTAL_ORIGIN: origins.portal, SECRET_KEY: randomBytes(32).toString('base64') });

    @Module({ imports: [...platformModules(entities), GraphqlModule, ...areas] })
    class TestModule {}

    const app = await createApi(TestModule, process.env['TEST_LOG'] ? console : false);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApi(app, mailbox);
  }

  /** Somebody who opens the site in a fresh browser. */
  visitor(site: keyof typeof origins): Visitor {
    return new Visitor(this.app.getHttpAdapter().getInstance() as never, origins[site]);
  }

  get<T>(token: Type<T>): T {
    return this.app.get(token, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  /** Runs work in a context of its own, as the worker unless told otherwise. */
  async within<T>(context: Partial<Context>, work: () => Promise<T>): Promise<T> {
    return runInContext({ requestId: newId(), actor: worker, ...context }, work);
  }

  /** Does everything that use cases have asked for since, jobs of other tests of this file included. */
  async runJobs(): Promise<void> {
    const handlers = this.get(JobHandlers);
    const rows: Parameters<JobHandlers['run']>[0][] = [];
    while ((await this.get(Relay).move(async (some) => void rows.push(...some))) > 0);
    for (const row of rows) await handlers.run(row);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.mailbox.stop();
  }
}
