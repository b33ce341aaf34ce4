import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import {
  chartOfEngagement,
  chartOfMeasure,
  curveRows,
  drawnWindows,
  OutcomeCurveKind,
  type OutcomeFigures,
  outcomeFigures,
  windowRows,
} from '@rekindle/outcomes/domain';
import { FiguresRepository } from '../figures/figures.repository';
import { filterOf } from '../figures/figures.service';
import type { OutcomeFilterInput } from '../figures/outcome-filter.input';

/** What a chart is made of as a file, for whoever wants to compute it anew: of a curve its people, of questionnaires and check-ins what is drawn. */
@Injectable()
export class FigureFilesService {
  constructor(private readonly figures: FiguresRepository) {}

  /** @throws Problem where the chart is not shown: what may not be drawn may not be added up either */
  async rowsOf(chart: string, asked: OutcomeFilterInput): Promise<Generator<string>> {
    const filter = filterOf(asked);
    const counted = await this.figures.counts(filter);
    const { curves, ...others } = outcomeFigures(counted);
    const curve = curves.find(({ kind }) => kind === chart);
    if (!curve) return rowsOfWindows(others, chart);
    const { kind, endsAt } = curve;
    if (endsAt === null) throw notFound();
    const lives = kind === OutcomeCurveKind.NOW ? await this.figures.lives(filter) : [];
    return curveRows({ kind, counts: counted.counts, lives, endsAt });
  }
}

function rowsOfWindows({ measures, engagement }: Pick<OutcomeFigures, 'measures' | 'engagement'>, chart: string): Generator<string> {
  const isEngagement = chart === chartOfEngagement;
  const windows = isEngagement ? engagement : measures.find(({ code }) => chart === chartOfMeasure(code))?.windows;
  const drawn = drawnWindows(windows ?? []);
  if (drawn.length === 0) throw notFound();
  return windowRows(drawn, isEngagement ? 'share' : 'median');
}
