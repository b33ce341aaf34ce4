import { Injectable } from '@nestjs/common';
import { addDays } from '@rekindle/check-ins/domain';
import {
  type ClaimedShare,
  claimedShare,
  type ClaimGroup,
  ClaimOutcome,
  type ClaimRefusal,
  claimSentence,
  isClaimHorizon,
  knowsFacets,
  OutcomeCurveKind,
  refusalsOf,
  whoBegan,
} from '@rekindle/outcomes/domain';
import type { OutcomeFiguresType } from '../figures/outcome-figures.type';
import { FiguresService } from '../figures/figures.service';
import { outcomesProblem } from '../outcomes.problems';
import { ClaimsRepository, type NewClaim } from './claims.repository';
import type { OutcomeClaimInput } from './freeze-figure.input';

/** A figure before it is frozen. */
export interface ClaimDraft {
  readonly flaws: readonly ClaimRefusal[];
  /** Null where nothing may be said. */
  readonly claim: NewClaim | null;
  /** Null where somebody could be recognised. */
  readonly people: number | null;
  readonly lost: number | null;
  readonly startedUntil: string;
  readonly asOf: string;
}

/** Reads figures as the Outcomes page does, and asks of them whether they may be said in public. */
@Injectable()
export class ClaimDrafts {
  constructor(
    private readonly figures: FiguresService,
    private readonly claims: ClaimsRepository,
  ) {}

  /** @throws Problem for a horizon or a group that nobody can choose */
  async of(input: OutcomeClaimInput): Promise<ClaimDraft> {
    const { outcome, horizon } = input;
    if (!isClaimHorizon(horizon)) throw outcomesProblem('horizon-unknown');
    const { asOf } = await this.figures.of({});
    const group = await this.groupOf(input, addDays(asOf, -horizon));
    const { startedFrom, startedUntil, stage, endedBy, length } = group;
    const figures = await this.figures.of({ startedFrom, startedUntil, programId: input.programId ?? null, stage, endedBy, length });
    const figure = figureOf(outcome, horizon, figures);
    const people = figure?.people ?? figures.people;
    const isHidden = figures.hidden !== null;
    const flaws = refusalsOf({ people, isHidden, figure }, horizon);
    const claim = flaws.length === 0 && figure ? await this.claimOf(input, group, figure, asOf) : null;
    return { flaws, claim, people: isHidden ? null : people, lost: figure?.lost ?? null, startedUntil, asOf };
  }

  /** Everybody counted began at least as long ago as the horizon, so that only who was lost is unknown. */
  private async groupOf({ programId = null, startedFrom = null, startedUntil = null, ...told }: OutcomeClaimInput, latest: string) {
    const facets = { stage: told.stage ?? null, endedBy: told.endedBy ?? null, length: told.length ?? null };
    if (!knowsFacets(facets)) throw outcomesProblem('group-unknown');
    const program = programId === null ? null : await this.getProgram(programId);
    return { startedFrom, startedUntil: startedUntil !== null && startedUntil < latest ? startedUntil : latest, program, ...facets };
  }

  private async getProgram(programId: string): Promise<string> {
    const program = (await this.figures.choices()).programs.find(({ id }) => id === programId);
    if (!program) throw outcomesProblem('group-unknown');
    return program.name;
  }

  private async claimOf(input: OutcomeClaimInput, group: ClaimGroup, figure: ClaimedShare, asOf: string): Promise<NewClaim | null> {
    const { band, ...numbers } = figure;
    if (!band) return null;
    const { outcome, horizon, programId = null } = input;
    const practice = await this.claims.practiceName();
    return {
      ...{ outcome, horizon, ...group, program: programId, ...numbers, ...band, asOf },
      method: outcome === ClaimOutcome.TOGETHER ? 'product-limit' : 'aalen-johansen',
      counted: whoBegan(practice, group),
      sentence: claimSentence({ practice, outcome, horizon, group, figure: { ...figure, band } }),
    };
  }
}

function figureOf(outcome: ClaimOutcome, horizon: number, { curves }: OutcomeFiguresType): ClaimedShare | null {
  const kind = outcome === ClaimOutcome.TOGETHER ? OutcomeCurveKind.NOW : OutcomeCurveKind.FIRST;
  const curve = curves.find((each) => each.kind === kind);
  return curve ? claimedShare(outcome, horizon, curve) : null;
}
