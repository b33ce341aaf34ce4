import { Injectable } from '@nestjs/common';
import { isId } from '@rekindle/shared/kernel';
import { isLocalDate } from '@rekindle/check-ins/domain';
import { choices, relationshipStages } from '@rekindle/clients/domain';
import { type OutcomeFigures, outcomeFigures } from '@rekindle/outcomes/domain';
import { theGuide } from '@rekindle/programs/domain';
import { outcomesProblem } from '../outcomes.problems';
import { type FigureFilter, FiguresRepository } from './figures.repository';
import type { OutcomeChoicesType } from './outcome-choices.type';
import type { OutcomeFilterInput } from './outcome-filter.input';

/** What came of the work of a practice, in figures, as far as they may be shown. */
@Injectable()
export class FiguresService {
  constructor(private readonly figures: FiguresRepository) {}

  async of(asked: OutcomeFilterInput): Promise<OutcomeFigures & { readonly asOf: string }> {
    const { asOf, ...counted } = await this.figures.counts(filterOf(asked));
    return { asOf, ...outcomeFigures(counted) };
  }

  async choices(): Promise<OutcomeChoicesType> {
    const [programs, coaches, years] = await Promise.all([this.figures.programs(), this.figures.coaches(), this.figures.years()]);
    return { programs: [{ id: guide, name: theGuide.title }, ...programs], coaches, ...years };
  }
}

// As programs name it where they have ids.
const guide = 'guide';

/** @throws Problem when something in it is nothing that could be chosen */
export function filterOf(asked: OutcomeFilterInput): FigureFilter {
  const { startedFrom = null, startedUntil = null, programId = null, coachId = null, stage = null, endedBy = null, length = null } = asked;
  const isOneOf = (code: string | null, codes: readonly string[]) => code === null || codes.includes(code);
  const isKnown =
    (programId === null || programId === guide || isId(programId)) &&
    (coachId === null || isId(coachId)) &&
    [startedFrom, startedUntil].every((day) => day === null || isLocalDate(day)) &&
    isOneOf(stage, relationshipStages) &&
    isOneOf(endedBy, choices['ended-by']) &&
    isOneOf(length, choices.length);
  if (!isKnown) throw outcomesProblem('filter-unknown');
  return { program: programId ?? 'all', coachId, stage, endedBy, length, startedFrom, startedUntil };
}
