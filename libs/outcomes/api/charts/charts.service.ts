import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import type { OutcomeCurveKind } from '@rekindle/outcomes/domain';
import { FiguresService } from '../figures/figures.service';
import type { OutcomeFilterInput } from '../figures/outcome-filter.input';
import { chartPdf } from './chart-pdf';

/** Charts to be taken along: those that the page draws, and no others. */
@Injectable()
export class ChartsService {
  constructor(private readonly figures: FiguresService) {}

  /** @throws Problem where there is nothing that may be drawn */
  async onPaper(kind: OutcomeCurveKind, filter: OutcomeFilterInput): Promise<Buffer> {
    const { asOf, curves } = await this.figures.of(filter);
    const curve = curves.find((each) => each.kind === kind);
    const endsAt = curve?.endsAt ?? null;
    if (!curve || endsAt === null) throw notFound();
    return chartPdf({ ...curve, endsAt }, { asOf, among: await this.among(filter) });
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
