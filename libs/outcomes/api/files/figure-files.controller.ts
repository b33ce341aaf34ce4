import { Readable } from 'node:stream';
import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RestController } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { chartIn, headersOf, pathsOf } from './chart-in-address';
import { readFilter } from './filter-in-address';
import { FigureFilesService } from './figure-files.service';

/** Where the people of a curve and the figures of other charts are fetched, by the same filter as on the page. */
@RestController('files/outcomes')
export class FigureFilesController {
  constructor(private readonly files: FigureFilesService) {}

  @Allow('outcome:read')
  @Get(pathsOf('csv'))
  async fetch(@Query() query: unknown, @Req() { url }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const chart = chartIn(url, 'csv');
    const rows = await this.files.rowsOf(chart, readFilter(query));
    void reply.headers(headersOf(chart, 'csv')).send(Readable.from(rows));
  }
}
