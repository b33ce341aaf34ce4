import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { JsonLogger } from '@rekindle/platform/observe';
import { runProcess } from '@rekindle/platform/process';
import { WorkerModule } from './worker.module';

runProcess(async () => {
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: new JsonLogger('worker'), abortOnError: false });
  app.enableShutdownHooks();
});
