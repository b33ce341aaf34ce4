import { Readable } from 'node:stream';
import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RestController } from '@rekindle/platform/files';
import { Allow, notFound } from '@rekindle/platform/graphql';
import { outcomeCurveKinds } from '@rekindle/outcomes/domain';
import { readFilter } from './filter-in-address';
import { FigureFilesService } from './figure-files.service';

/** Where the people of a curve are fetched, by the same filter as the figures on the page. */
@RestController('files/outcomes')
export class FigureFilesController {
  constructor(private readonly files: FigureFilesService) {}

  @Allow('outcome:read')
  @Get(outcomeCurveKinds.map((kind) => `${kind}.csv`))
  async fetch(@Query() query: unknown, @Req() { url }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const kind = outcomeCurveKinds.find((each) => url.split('?')[0]?.endsWith(`/${each}.csv`));
    if (!kind) throw notFound();
    const rows = await this.files.rowsOf(kind, readFilter(query));
    void reply
      .headers({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${kind}.csv"`,
        'cache-control': 'no-store',
      })
      .send(Readable.from(rows));
  }
}
