import { Global, Module } from '@nestjs/common';
import { BounceReader } from './bounces/bounce-reader';
import { Bounces } from './bounces/bounces';
import { Alongside } from './dispatch/alongside';
import { Dispatches } from './dispatch/dispatches';
import { LaneRunner } from './dispatch/lane-runner';
import { Letters } from './letters';
import { Post } from './post';
import { Relay } from './relay/relay';
import { Sender } from './dispatch/sender';
import { Sweeper } from './dispatch/sweeper';
import { WeeklyCap } from './dispatch/weekly-cap';
import { EvidenceCollector } from './evidence/evidence-collector';
import { Suppressions } from './unsubscribe/suppressions';
import { UnsubscribePages } from './unsubscribe/unsubscribe-pages';
import { Unsubscribing } from './unsubscribe/unsubscribing';

/** Posting letters and knowing who writes them: in every process. */
@Global()
@Module({
  providers: [Post, Letters, Dispatches, Relay, Sender, Suppressions, Unsubscribing, UnsubscribePages, WeeklyCap, Alongside],
  exports: [Post, Letters, Dispatches, Relay, Sender, Suppressions, Unsubscribing],
})
export class MailModule {}

/** Sending them: in the worker process only. */
@Module({ providers: [LaneRunner, Sweeper, Bounces, BounceReader, EvidenceCollector] })
export class MailWorkerModule {}
