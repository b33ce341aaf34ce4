import 'reflect-metadata';
import { Module, type OnModuleInit } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Database } from '@rekindle/platform/database';
import { Letters, MailWorkerModule } from '@rekindle/platform/mail';
import { JsonLogger, ObserveModule } from '@rekindle/platform/observe';
import { platformModules, runProcess } from '@rekindle/platform/process';
import { benchLetter } from './words';

/** The worker of the product, with one letter and nothing else to do. */
@Module({ imports: [...platformModules([]), ObserveModule, MailWorkerModule] })
class BenchWorkerModule implements OnModuleInit {
  constructor(
    private readonly letters: Letters,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    // Loaded as an area would: one query for all that go out together.
    const loadAll = async (abouts: readonly string[]) => {
      const rows = await this.database.read<{ id: string }>('select id::text from unnest($1::uuid[]) id', [[...abouts]]);
      return new Map(rows.map(({ id }) => [id, { number: id }]));
    };
    this.letters.register(benchLetter, async (about) => ({ number: about }), loadAll);
  }
}

runProcess(async () => {
  const app = await NestFactory.createApplicationContext(BenchWorkerModule, { logger: new JsonLogger('worker'), abortOnError: false });
  app.enableShutdownHooks();
});
