import { Module } from '@nestjs/common';
import { OpsServer } from './ops-server';
import { Readiness } from './readiness';

@Module({ providers: [Readiness, OpsServer] })
export class ObserveModule {}
