import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { isId } from '@rekindle/shared/kernel';
import { localDateAt } from '@rekindle/check-ins/domain';
import { CaseloadService } from '@rekindle/clients/api';
import { fastForward, pause, type Progress, resume, rewind, skip, stepsOf } from '@rekindle/programs/domain';
import { ProgramsService } from '../library/programs.service';
import { KnownExercises } from '../own-exercises/known-exercises';
import { programsProblem } from '../programs.problems';
import { AdvanceService } from './advance.service';
import type { Enrolment } from './enrolment.type';
import { enrolmentOf } from './enrolment-in-type';
import { type EnrolmentRow, EnrolmentsRepository } from './enrolments.repository';
import { GatesOfClient, mayOpen } from './gates-of-client';

type Change = (row: EnrolmentRow, today: string) => Progress | Promise<Progress>;

/** How coaches steer clients who are in a program. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly programs: ProgramsService,
    private readonly exercises: KnownExercises,
    private readonly advancing: AdvanceService,
    private readonly gates: GatesOfClient,
    private readonly caseload: CaseloadService,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** Of one client, the latest first. */
  async of(clientId: string): Promise<Enrolment[]> {
    if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
    const shown: Enrolment[] = [];
    for (const row of await this.enrolments.of(clientId)) shown.push(await this.shown(row));
    return shown;
  }

  pause(id: string): Promise<Enrolment> {
    return this.steer(id, 'programs.paused', ({ progress }, today) => pause(progress, today));
  }

  resume(id: string): Promise<Enrolment> {
    return this.steer(id, 'programs.resumed', ({ progress }, today) => resume(progress, today));
  }

  /** Back to a step that was given out. */
  rewind(id: string, step: string): Promise<Enrolment> {
    return this.steer(id, 'programs.rewound', async ({ programId, progress }, today) => {
      if (!progress.steps[step]) throw programsProblem('step-not-there');
      return rewind(await this.programs.get(programId), progress, step, today);
    });
  }

  /** On to a step that lies ahead; what lies between is passed over. */
  goOn(id: string, to: string): Promise<Enrolment> {
    const change: Change = async (row, today) => {
      const program = await this.programs.get(row.programId);
      if (row.progress.pausedOn !== null) throw programsProblem('program-paused');
      if (row.progress.steps[to] || !stepsOf(program).some((step) => step.id === to)) throw programsProblem('step-not-there');
      const progress = fastForward(program, row.progress, to, await this.gates.of(row.clientId, program, row.openedParts), today);
      if (!progress) throw programsProblem('step-closed');
      return progress;
    };
    return this.steer(id, 'programs.went-on', change, to);
  }

  skip(id: string, step: string): Promise<Enrolment> {
    return this.steer(id, 'programs.skipped', async ({ programId, progress }, today) => {
      if (!stepsOf(await this.programs.get(programId)).some(({ id: known }) => known === step)) throw programsProblem('step-not-there');
      return skip(progress, step, today);
    });
  }

  /** What a coach takes back is skipped wherever a program has given it out. In their transaction. */
  async passOver(assignmentId: string): Promise<void> {
    for (const { id, step } of await this.enrolments.stepsGiven(assignmentId)) await this.skip(id, step);
  }

  /** Opens a part where that is the coach's to decide. */
  openPart(id: string, partId: string): Promise<Enrolment> {
    return this.steer(id, 'programs.opened-part', async ({ programId, progress }) => {
      const part = (await this.programs.get(programId)).parts.find((known) => known.id === partId);
      if (!part) throw notFound();
      if (!mayOpen(part.gate)) throw programsProblem('part-not-yours');
      await this.enrolments.openPart(id, partId);
      return progress;
    });
  }

  /** For good. What was given out stays with the client. */
  async stop(id: string): Promise<Enrolment> {
    return this.database.transaction(async () => {
      const row = await this.enrolments.lock(id);
      if (!row) throw notFound();
      await this.enrolments.end(id, 'stopped');
      await this.note('programs.stopped', row);
      await this.live.tell('exercises');
      return this.again(id);
    });
  }

  /** As it stands now. */
  async again(id: string): Promise<Enrolment> {
    const row = await this.enrolments.find(id);
    if (!row) throw notFound();
    return this.shown(row);
  }

  private async steer(id: string, action: `programs.${string}`, change: Change, byHand?: string): Promise<Enrolment> {
    return this.database.transaction(async () => {
      const row = await this.enrolments.lock(id);
      if (!row) throw notFound();
      if (row.endedAt !== null) throw programsProblem('program-ended');
      const progress = await change(row, localDateAt(row.zone, new Date()));
      await this.note(action, row);
      const now = await this.enrolments.find(id);
      if (now) await this.advancing.advance(now, progress, byHand);
      await this.live.tell('exercises');
      return this.again(id);
    });
  }

  private note(action: `programs.${string}`, { id, clientId }: EnrolmentRow): Promise<void> {
    return this.audit.note({ action, object: { kind: 'enrolment', id }, clientId });
  }

  private async shown(row: EnrolmentRow): Promise<Enrolment> {
    const program = await this.programs.get(row.programId);
    const exercises = await this.exercises.those(stepsOf(program).map(({ exercise }) => exercise));
    return enrolmentOf(row, program, await this.gates.of(row.clientId, program, row.openedParts), exercises, new Date());
  }
}
