import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import { curveRows, OutcomeCurveKind, outcomeFigures } from '@rekindle/outcomes/domain';
import { FiguresRepository } from '../figures/figures.repository';
import { filterOf } from '../figures/figures.service';
import type { OutcomeFilterInput } from '../figures/outcome-filter.input';

/** The people of a curve as a file, for whoever wants to compute it anew. */
@Injectable()
export class FigureFilesService {
  constructor(private readonly figures: FiguresRepository) {}

  /** @throws Problem where the curve is not shown: what may not be drawn may not be added up either */
  async rowsOf(kind: OutcomeCurveKind, asked: OutcomeFilterInput): Promise<Generator<string>> {
    const filter = filterOf(asked);
    const counted = await this.figures.counts(filter);
    const curve = outcomeFigures(counted).curves.find((each) => each.kind === kind);
    const endsAt = curve?.endsAt ?? null;
    if (endsAt === null) throw notFound();
    const lives = kind === OutcomeCurveKind.NOW ? await this.figures.lives(filter) : [];
    return curveRows({ kind, counts: counted.counts, lives, endsAt });
  }
}
