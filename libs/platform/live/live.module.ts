import { Global, Module } from '@nestjs/common';
import { Changes } from './changes';
import { Live } from './live';
import { LiveController } from './live.controller';
import { LiveSettings } from './live-settings';
import { Reader } from './reader';
import { Streams } from './streams';
import { Topics } from './topics';

/** Telling what changes, in every process; hearing it, in the api. */
@Global()
@Module({
  controllers: [LiveController],
  providers: [Topics, Changes, Live, Reader, Streams, { provide: LiveSettings, useFactory: () => LiveSettings.fromConfig() }],
  exports: [Live, Topics],
})
export class LiveModule {}
