import { Readable } from 'node:stream';
import { Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { inContextOfNow } from '@rekindle/platform/context';
import { RestController } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { ClientExportsService } from './client-exports.service';

/** Where an exported list is fetched. */
@RestController('files/clients.csv')
export class ClientExportController {
  constructor(private readonly exports: ClientExportsService) {}

  @Allow('client:export')
  @Get()
  async fetch(@Query('link') link: unknown, @Res() reply: FastifyReply): Promise<void> {
    const pieces = await this.exports.fetch(String(link));
    const day = new Date().toISOString().slice(0, 10);
    void reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="clients-${day}.csv"`,
        'cache-control': 'no-store',
      })
      .send(Readable.from(inContextOfNow(pieces)));
  }
}
