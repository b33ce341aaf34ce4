import { Readable } from 'node:stream';
import { Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { inContextOfNow } from '@rekindle/platform/context';
import { RestController } from '@rekindle/platform/files';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { journalLimits } from '../journal.limits';
import { JournalExportsService } from './journal-exports.service';

/** Where a client fetches their journal. */
@RestController('files/my-journal.json')
export class MyJournalFileController {
  constructor(private readonly exports: JournalExportsService) {}

  @Allow('journal:write')
  @Fresh()
  @Limited(journalLimits['journal-exports'])
  @Get()
  async fetch(@Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.exports.own());
  }
}

/** Where a coach fetches what a client shows. */
@RestController('files/shared-journal.json')
export class SharedJournalFileController {
  constructor(private readonly exports: JournalExportsService) {}

  @Allow('journal:read')
  @Fresh()
  @Limited(journalLimits['journal-exports'])
  @Get()
  async fetch(@Query('client') clientId: unknown, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.exports.shared(String(clientId)));
  }
}

// The name says nothing to somebody who looks through a folder.
function send(reply: FastifyReply, pieces: AsyncGenerator<string>): void {
  const day = new Date().toISOString().slice(0, 10);
  void reply
    .headers({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="notes-${day}.json"`,
      'cache-control': 'no-store',
    })
    .send(Readable.from(inContextOfNow(pieces)));
}
