import { Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RestController } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { OutcomeCurveKind } from '@rekindle/outcomes/domain';
import { outcomesLimits } from '../outcomes.limits';
import { ChartsService } from './charts.service';
import { filterOfAddress } from './filter-of-address';

/** Where charts are fetched to be printed, by the same names of a filter as the page has them in its address. */
@RestController('files/outcomes')
export class ChartsController {
  constructor(private readonly charts: ChartsService) {}

  @Allow('outcome:read')
  @Limited(outcomesLimits['outcome-charts'])
  @Get('first.pdf')
  async first(@Query() asked: unknown, @Res() reply: FastifyReply): Promise<void> {
    await this.send(OutcomeCurveKind.FIRST, asked, reply);
  }

  @Allow('outcome:read')
  @Limited(outcomesLimits['outcome-charts'])
  @Get('staying.pdf')
  async staying(@Query() asked: unknown, @Res() reply: FastifyReply): Promise<void> {
    await this.send(OutcomeCurveKind.STAYING, asked, reply);
  }

  @Allow('outcome:read')
  @Limited(outcomesLimits['outcome-charts'])
  @Get('now.pdf')
  async now(@Query() asked: unknown, @Res() reply: FastifyReply): Promise<void> {
    await this.send(OutcomeCurveKind.NOW, asked, reply);
  }

  @Allow('outcome:read')
  @Limited(outcomesLimits['outcome-charts'])
  @Get('reunion-time.pdf')
  async reunionTime(@Query() asked: unknown, @Res() reply: FastifyReply): Promise<void> {
    await this.send(OutcomeCurveKind.REUNION_TIME, asked, reply);
  }

  private async send(kind: OutcomeCurveKind, asked: unknown, reply: FastifyReply): Promise<void> {
    const paper = await this.charts.onPaper(kind, filterOfAddress(asked));
    void reply
      .headers({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="outcomes-${kind}.pdf"`,
        'cache-control': 'no-store',
      })
      .send(paper);
  }
}
