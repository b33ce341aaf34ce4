import { Injectable } from '@nestjs/common';
import { ClientSummary } from '@rekindle/clients/api';
import type { Gates, PartGate, Program } from '@rekindle/programs/domain';
import { Gate } from '@rekindle/safety/api';

// Whoever lives, works or raises children with the ex cannot keep away: for them a coach opens their own work.
const decidedByCoach: PartGate = 'space';

/** What the rest of the product says about a client whom a program leads: the stage they are in, and the way to the ex. */
@Injectable()
export class GatesOfClient {
  constructor(
    private readonly summary: ClientSummary,
    private readonly gate: Gate,
  ) {}

  /** @param openedParts ids of parts that a coach has opened */
  async of(clientId: string, { parts }: Pick<Program, 'parts'>, openedParts: readonly string[]): Promise<Gates> {
    const [stage, way] = [await this.summary.stageOf(clientId), await this.gate.closedTo(clientId)];
    const isOpenedByCoach = parts.some(({ id, gate }) => gate === decidedByCoach && openedParts.includes(id));
    const open: readonly [PartGate, boolean][] = [
      ['space', isOpenedByCoach || (stage !== null && stage !== 'separated')],
      ['talk', way.isOpen],
      ['together', stage === 'together'],
    ];
    return { open: new Set(open.flatMap(([gate, isOpen]) => (isOpen ? [gate] : []))), closedExercises: new Set<string>(way.closed) };
  }
}

/** Whether a coach may open a part themself. */
export function mayOpen(gate: PartGate | null): boolean {
  return gate === decidedByCoach;
}
