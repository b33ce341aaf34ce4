import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RestController } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { allCharts, chartIn, headersOf, pathsOf } from '../files/chart-in-address';
import { readFilter } from '../files/filter-in-address';
import { outcomesLimits } from '../outcomes.limits';
import { ChartsService } from './charts.service';

/** Where charts are fetched to be printed, by the same filter as the figures on the page. */
@RestController('files/outcomes')
export class ChartsController {
  constructor(private readonly charts: ChartsService) {}

  @Allow('outcome:read')
  @Limited(outcomesLimits['outcome-charts'])
  @Get(pathsOf('pdf'))
  async fetch(@Query() query: unknown, @Req() { url }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const chart = chartIn(url, 'pdf');
    const paper = await this.charts.onPaper(chart === allCharts ? null : chart, readFilter(query));
    void reply.headers(headersOf(chart === allCharts ? 'outcomes' : chart, 'pdf')).send(paper);
  }
}
