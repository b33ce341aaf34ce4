import { Readable } from 'node:stream';
import { Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { inContextOfNow } from '@rekindle/platform/context';
import { RestController } from '@rekindle/platform/files';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { JournalExportKind } from '@rekindle/journal/domain';
import { journalLimits } from '../journal.limits';
import { JournalExportsService } from './journal-exports.service';

/** Where a journal is fetched: by a client all of it, by a coach what is shown to them. */
@RestController('files')
export class JournalFilesController {
  constructor(private readonly exports: JournalExportsService) {}

  @Allow('journal:write')
  @Fresh()
  @Limited(journalLimits['journal-exports'])
  @Get('my-journal.json')
  async mine(@Query('vault') vault: unknown, @Res() reply: FastifyReply): Promise<void> {
    send(reply, JournalExportKind.JSON, await this.exports.own(JournalExportKind.JSON, vault === 'yes'));
  }

  @Allow('journal:write')
  @Fresh()
  @Limited(journalLimits['journal-exports'])
  @Get('my-journal.pdf')
  async mineToRead(@Query('vault') vault: unknown, @Res() reply: FastifyReply): Promise<void> {
    send(reply, JournalExportKind.PDF, await this.exports.own(JournalExportKind.PDF, vault === 'yes'));
  }

  @Allow('journal:read')
  @Fresh()
  @Limited(journalLimits['journal-exports'])
  @Get('shared-journal.json')
  async shared(@Query('client') clientId: unknown, @Res() reply: FastifyReply): Promise<void> {
    send(reply, JournalExportKind.JSON, await this.exports.shared(JournalExportKind.JSON, String(clientId)));
  }

  @Allow('journal:read')
  @Fresh()
  @Limited(journalLimits['journal-exports'])
  @Get('shared-journal.pdf')
  async sharedToRead(@Query('client') clientId: unknown, @Res() reply: FastifyReply): Promise<void> {
    send(reply, JournalExportKind.PDF, await this.exports.shared(JournalExportKind.PDF, String(clientId)));
  }
}

const types = { json: 'application/json; charset=utf-8', pdf: 'application/pdf' } satisfies Readonly<Record<JournalExportKind, string>>;

// The name says nothing to somebody who looks through a folder.
function send(reply: FastifyReply, kind: JournalExportKind, pieces: AsyncGenerator<string | Buffer>): void {
  const day = new Date().toISOString().slice(0, 10);
  void reply
    .headers({
      'content-type': types[kind],
      'content-disposition': `attachment; filename="notes-${day}.${kind}"`,
      'cache-control': 'no-store',
    })
    .send(Readable.from(inContextOfNow(pieces)));
}
