import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import { FiguresService } from '../figures/figures.service';
import type { OutcomeFilterInput } from '../figures/outcome-filter.input';
import { chartPdf } from './chart-pdf';
import { curveOnPaper } from './curve-on-paper';
import { engagementOnPaper, measureOnPaper } from './windows-on-paper';

/** Charts to be taken along: those that the page draws, and no others. */
@Injectable()
export class ChartsService {
  constructor(private readonly figures: FiguresService) {}

  /**
   * @param chart its code; null for all that the page draws
   * @throws Problem where there is nothing that may be drawn
   */
  async onPaper(chart: string | null, filter: OutcomeFilterInput): Promise<Buffer> {
    const { asOf, curves, measures, engagement } = await this.figures.of(filter);
    const drawn = [...curves.flatMap(curveOnPaper), ...measures.flatMap(measureOnPaper), ...engagementOnPaper(engagement)];
    const charts = drawn.filter(({ code }) => chart === null || code === chart);
    if (charts.length === 0) throw notFound();
    return chartPdf(charts, { asOf, among: await this.among(filter) });
  }

  /** Whose figures they are, so that a page that lies about says so. */
  private async among({ programId, coachId, startedFrom, startedUntil, stage, endedBy, length }: OutcomeFilterInput): Promise<string[]> {
    const { programs, coaches } = await this.figures.choices();
    const nameOf = (choices: readonly { readonly id: string; readonly name: string }[], id: string | null | undefined) =>
      choices.find((choice) => choice.id === id)?.name;
    const said: readonly [string, string | null | undefined][] = [
      ['program', nameOf(programs, programId)],
      ['coach', nameOf(coaches, coachId)],
      ['started from', startedFrom],
      ['started until', startedUntil],
      ['at intake', stage],
      ['ended by', endedBy],
      ['together for', length],
    ];
    return said.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  }
}
