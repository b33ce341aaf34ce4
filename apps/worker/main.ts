import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigProblem } from '@rekindle/platform/config';
import { JsonLogger } from '@rekindle/platform/observe';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: new JsonLogger('worker'), abortOnError: false });
  app.enableShutdownHooks();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigProblem ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
