import type { Person } from '@rekindle/identity/api/testing';
import { program } from '@rekindle/programs/api/testing';
import { type PartGate, type Step, writeProgram } from '@rekindle/programs/domain';
import { unique } from './an-invited-client.builder';

/** Programs of the practice, and the client who has joined in two of them. */
export interface SparePrograms {
  /** The client is in it: a step is given out, another lies ahead, and behind a gate there is a part. */
  readonly programId: string;
  /** Nobody is in it. */
  readonly freeProgramId: string;
  readonly programToArchiveId: string;
  readonly enrolmentId: string;
  readonly enrolmentToStopId: string;
}

/** A file of a program like it, in words that no other practice uses. */
export function aProgramFile(): string {
  const step = (id: string, exercise: string, day: number): Step => ({ id, exercise, release: { rule: 'on-day', day } });
  const part = (id: string, gate: PartGate | null, ...steps: readonly Step[]) => ({
    id,
    title: unique('Part'),
    gate,
    opensWhenDone: false,
    steps,
  });
  const parts = [
    part('one', null, step('first', 'how-we-fought', 1), step('second', 'my-part', 30), step('third', 'my-repair', 60)),
    part('two', 'space', step('fourth', 'time-to-heal', 5)),
  ];
  return writeProgram({ title: unique('Program'), purpose: '', parts });
}

export async function sparePrograms({ browser }: Person, client: Person): Promise<SparePrograms> {
  const aProgram = async (): Promise<string> => (await browser.get(program.save, { input: { file: aProgramFile() } })).id;
  const enrol = async (id: string): Promise<string> =>
    (await browser.get(program.enrol, { clientIds: [client.memberId], program: id })).enrolments[0].id;
  const programId = await aProgram();
  return {
    programId,
    freeProgramId: await aProgram(),
    programToArchiveId: await aProgram(),
    enrolmentId: await enrol(programId),
    enrolmentToStopId: await enrol(await aProgram()),
  };
}
