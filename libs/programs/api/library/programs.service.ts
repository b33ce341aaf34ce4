import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { localDateAt } from '@rekindle/check-ins/domain';
import {
  flawsIn,
  type Gates,
  isTouched,
  type Program,
  ProgramFileError,
  readProgram,
  theGuide,
  writeProgram,
} from '@rekindle/programs/domain';
import { EnrolmentsRepository } from '../enrolments/enrolments.repository';
import { KnownExercises } from '../own-exercises/known-exercises';
import { programsProblem } from '../programs.problems';
import type { ProgramCheck, ProgramFlawType, ProgramType, SaveProgramInput } from './program.type';
import { type ProgramRow, ProgramsRepository } from './programs.repository';

/** How the guide is named where programs have ids. */
export const guideId = 'guide';

// A file of the longest program is a quarter of this.
const longestFile = 100_000;

/** The programs of a practice, with the guide first. */
@Injectable()
export class ProgramsService {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly enrolments: EnrolmentsRepository,
    private readonly exercises: KnownExercises,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async all(): Promise<ProgramType[]> {
    return [await this.guide(), ...(await this.programs.all()).map(programOf)];
  }

  async find(id: string): Promise<ProgramType> {
    if (id === guideId) return this.guide();
    const row = await this.programs.find(id);
    if (!row) throw notFound();
    return programOf(row);
  }

  /** What it says. @param id null for the guide */
  async get(id: string | null): Promise<Program> {
    if (id === null) return theGuide;
    const row = await this.programs.find(id);
    if (!row) throw notFound();
    return readProgram(row.file);
  }

  /** Everything that keeps it from being used, and whom it would touch: nothing is changed. @param id of the program that it shall become */
  async check(file: string, id: string | null): Promise<ProgramCheck> {
    const { program, flaws } = look(file, await this.exercises.keysInUse());
    const before = id === null ? null : await this.programs.find(id);
    const touched = before && program && flaws.length === 0 ? await this.touched(before, program) : [];
    const touchedNames = await this.programs.namesOf(touched);
    return { flaws: [...flaws], touchedClientIds: touched, touchedNames, revision: before?.revision ?? null };
  }

  /** A new one, or another version of one: what was given out stays, what lies ahead changes. */
  async save({ id, revision, file }: SaveProgramInput): Promise<ProgramType> {
    const program = usable(file, await this.exercises.keysInUse());
    const text = writeProgram(program);
    return this.database.transaction(async () => {
      const saved = id ?? newId<string>();
      if (id === undefined || id === null) await this.programs.insert(saved, program.title.trim(), text);
      else {
        if (!(await this.programs.find(id))) throw notFound();
        if (!(await this.programs.update(id, program.title.trim(), text, revision ?? 0))) throw programsProblem('program-changed');
        await this.enrolments.wakeAll(id);
      }
      await this.audit.note({ action: 'programs.saved', object: { kind: 'program', id: saved } });
      return this.find(saved);
    });
  }

  /** Nobody new comes in; who is on their way goes on. */
  async archive(id: string): Promise<ProgramType[]> {
    return this.database.transaction(async () => {
      if (!(await this.programs.find(id))) throw notFound();
      await this.programs.archive(id);
      await this.audit.note({ action: 'programs.archived', object: { kind: 'program', id } });
      return this.all();
    });
  }

  private async guide(): Promise<ProgramType> {
    return { ...guide, onTheirWay: await this.programs.countInGuide() };
  }

  private async touched({ id, file }: ProgramRow, after: Program): Promise<string[]> {
    const before = readProgram(file);
    const running = await this.enrolments.running(id);
    const today = (zone: string) => localDateAt(zone, new Date());
    // Gates stand as they stand before and after, so they are left out of it.
    return running
      .filter(({ progress, zone }) => isTouched(before, after, progress, allOpen(before, after), today(zone)))
      .map(({ clientId }) => clientId);
  }
}

function allOpen(...programs: readonly Program[]): Gates {
  const gates = programs.flatMap(({ parts }) => parts.flatMap(({ gate }) => (gate ? [gate] : [])));
  return { open: new Set(gates), closedExercises: new Set() };
}

/** The program in the text of a file. @throws Problem when it cannot be used; `check` says where */
function usable(file: string, exercises: ReadonlySet<string>): Program {
  const { program, flaws } = look(file, exercises);
  if (!program) throw programsProblem('no-program');
  if (flaws.length > 0) throw programsProblem('program-unusable');
  return program;
}

/** @param exercises keys of what may be given out */
function look(
  file: string,
  exercises: ReadonlySet<string>,
): { readonly program: Program | null; readonly flaws: readonly ProgramFlawType[] } {
  if (file.length > longestFile) return { program: null, flaws: [{ flaw: 'no-program', at: null, why: 'it is too long' }] };
  try {
    const program = readProgram(file);
    return { program, flaws: flawsIn(program, exercises).map((flaw) => ({ ...flaw, why: null })) };
  } catch (error) {
    if (!(error instanceof ProgramFileError)) throw error;
    return { program: null, flaws: [{ flaw: 'no-program', at: error.where, why: error.why }] };
  }
}

const guide: Omit<ProgramType, 'onTheirWay'> = {
  id: guideId,
  title: theGuide.title,
  file: writeProgram(theGuide),
  revision: 1,
  changedAt: null,
  isArchived: false,
};

function programOf(row: ProgramRow): ProgramType {
  return { ...row, title: readProgram(row.file).title };
}
