import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { currentClientId } from '@rekindle/clients/api';
import {
  type ContactExercise,
  contactExercises,
  conditionsOf,
  type GateAnswer,
  reachOutGate,
  refusalOf,
  waitingFor,
} from '@rekindle/safety/domain';
import { FlagsRepository } from '../flags/flags.repository';
import { safetyProblem } from '../safety.problems';
import { GateFactsRepository } from './gate-facts.repository';
import type { GateType } from './gate.type';

/** What leads to the ex, and whether it is open. Every area that opens such an exercise asks here, and never decides itself. */
@Injectable()
export class Gate {
  constructor(
    private readonly flags: FlagsRepository,
    private readonly facts: GateFactsRepository,
    private readonly database: Database,
  ) {}

  /** For the client at work. */
  async forClient(): Promise<GateType> {
    const gate = await this.of(currentClientId());
    const exercises = contactExercises.map((exercise) => ({ exercise, refusal: refusalOf(exercise, gate, 0) }));
    return { is: gate.is, because: reasonsOf(gate), exercises };
  }

  /** Before a contact exercise is opened, saved or handed in by the client at work. @throws Problem when it is not open */
  async demandOpen(exercise: ContactExercise, timesDone: number): Promise<void> {
    const refusal = refusalOf(exercise, await this.of(currentClientId()), timesDone);
    if (refusal) throw safetyProblem(refusal);
  }

  /** Which contact exercises may not be given to a client now, and whether the way to the ex is open at all. For whoever gives out, not for pages. */
  async closedTo(clientId: string): Promise<{ readonly isOpen: boolean; readonly closed: readonly ContactExercise[] }> {
    const gate = await this.of(clientId);
    return { isOpen: gate.is === 'open', closed: contactExercises.filter((exercise) => refusalOf(exercise, gate, 0)) };
  }

  private async of(clientId: string): Promise<GateAnswer> {
    const now = new Date();
    // As the worker: what coaches noted when they looked is not the client's to read.
    const [flags, facts] = await this.database.as(
      { actor: worker },
      async () => [await this.flags.of(clientId), await this.facts.of(clientId)] as const,
    );
    const waiting = waitingFor(facts, now).map(({ condition }) => condition);
    const conditions = new Set([...conditionsOf(flags, now), ...waiting]);
    // Nobody rates readiness yet, and nobody has said yes: until they do, the gate cannot open.
    return reachOutGate({ conditions, ratings: {}, hasYes: false });
  }
}

function reasonsOf(gate: GateAnswer): string[] {
  if ('because' in gate) return [...gate.because];
  return 'domains' in gate ? [...gate.domains] : [];
}
