import { Injectable } from '@nestjs/common';
import { ClientSummary } from '@rekindle/clients/api';
import { type Gates, guideKeyOf, type PartGate, type Program, stepsOf } from '@rekindle/programs/domain';
import { Gate } from '@rekindle/safety/api';
import { KnownExercises } from '../own-exercises/known-exercises';

// Whoever lives, works or raises children with the ex cannot keep away: for them a coach opens their own work.
const decidedByCoach: PartGate = 'space';

/** What the rest of the product says about a client whom a program leads: the stage they are in, and the way to the ex. */
@Injectable()
export class GatesOfClient {
  constructor(
    private readonly summary: ClientSummary,
    private readonly gate: Gate,
    private readonly exercises: KnownExercises,
  ) {}

  /** @param openedParts ids of parts that a coach has opened */
  async of(clientId: string, program: Pick<Program, 'parts'>, openedParts: readonly string[]): Promise<Gates> {
    const [stage, way] = [await this.summary.stageOf(clientId), await this.gate.closedTo(clientId)];
    const isOpenedByCoach = program.parts.some(({ id, gate }) => gate === decidedByCoach && openedParts.includes(id));
    const open: readonly [PartGate, boolean][] = [
      ['space', isOpenedByCoach || (stage !== null && stage !== 'separated')],
      ['talk', way.isOpen],
      ['together', stage === 'together'],
    ];
    const closedExercises = await this.withCopies(new Set<string>(way.closed), program);
    return { open: new Set(open.flatMap(([gate, isOpen]) => (isOpen ? [gate] : []))), closedExercises };
  }

  /** What is closed in the guide is closed in the words of a practice too. */
  private async withCopies(closed: ReadonlySet<string>, program: Pick<Program, 'parts'>): Promise<ReadonlySet<string>> {
    const known = await this.exercises.those(stepsOf(program).map(({ exercise }) => exercise));
    const copies = [...known.values()].filter(({ exercise }) => closed.has(guideKeyOf(exercise)));
    return new Set([...closed, ...copies.map(({ exercise }) => exercise.key)]);
  }
}

/** Whether a coach may open a part themself. */
export function mayOpen(gate: PartGate | null): boolean {
  return gate === decidedByCoach;
}
