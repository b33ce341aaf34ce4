import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphqlModule } from '@rekindle/platform/graphql';
import { createApi, platformModules } from '@rekindle/platform/process';
import { moduleOf, origins, TestPlatform } from './test-platform';
import type { TestMailbox } from './test-mailbox';
import { Visitor } from './visitor';

/** The whole api with its front door, for one spec file. */
export class TestApi extends TestPlatform {
  private constructor(
    readonly app: NestFastifyApplication,
    mailbox: TestMailbox,
  ) {
    super(app, mailbox);
  }

  /** @param areas the modules under test and those they import; @param entities their tables */
  static override async start(areas: Type[], entities: Type[]): Promise<TestApi> {
    const mailbox = await TestPlatform.settle();
    const app = await createApi(
      moduleOf([...platformModules(entities), GraphqlModule, ...areas]),
      process.env['TEST_LOG'] ? console : false,
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestApi(app, mailbox);
  }

  /** Somebody who opens the site in a fresh browser. @param ip where they are; somewhere else than everybody unless told */
  visitor(site: keyof typeof origins, ip?: string): Visitor {
    return new Visitor(this.app.getHttpAdapter().getInstance(), origins[site], ip);
  }
}
