import { Injectable } from '@nestjs/common';
import { currentClientId } from '@rekindle/clients/api';
import { Gate } from '@rekindle/safety/api';
import { isContactExercise } from '@rekindle/safety/domain';
import { AssignmentsRepository } from '../assignments/assignments.repository';

/** What is open for the client at work. What leads to the ex is decided by the gate of `safety` and by nobody here. */
@Injectable()
export class ExerciseDoors {
  constructor(
    private readonly gate: Gate,
    private readonly assignments: AssignmentsRepository,
  ) {}

  /** Why exercises cannot be opened, by their keys in the guide; those that can are left out. */
  async closed(guideKeys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!guideKeys.some(isContactExercise)) return new Map();
    const gate = await this.gate.forClient();
    return new Map(gate.exercises.flatMap(({ exercise, refusal }) => (refusal ? [[exercise, refusal] as const] : [])));
  }

  /** Before anything is begun, kept or handed in. @throws Problem of `safety` when it is not open */
  async demandOpen(guideKey: string): Promise<void> {
    if (!isContactExercise(guideKey)) return;
    await this.gate.demandOpen(guideKey, await this.assignments.timesDone(currentClientId(), guideKey));
  }
}
