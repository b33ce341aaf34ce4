import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { isId } from '@rekindle/shared/kernel';
import { startOn } from '@rekindle/programs/domain';
import { localDateAt } from '@rekindle/check-ins/domain';
import { guideId, ProgramsService } from '../library/programs.service';
import { programsProblem } from '../programs.problems';
import { AdvanceService } from './advance.service';
import { type Enrolled, type LeftOut } from './enrolment.type';
import { type Candidate, EnrolmentsRepository } from './enrolments.repository';
import { EnrolmentsService } from './enrolments.service';

const mostClients = 100;

/** How clients come into a program. */
@Injectable()
export class EnrolService {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly programs: ProgramsService,
    private readonly advancing: AdvanceService,
    private readonly steering: EnrolmentsService,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** One client or many, from today on. Whoever cannot come in is named, and keeps nobody else out; nobody does where one of them is nobody's. */
  async enrol(clientIds: readonly string[], program: string): Promise<Enrolled> {
    if (!(await this.programs.all()).some(({ id }) => id === program)) throw programsProblem('unknown-program');
    const wanted = [...new Set(clientIds)];
    if (wanted.length === 0 || wanted.length > mostClients) throw programsProblem('clients-missing');
    if (!wanted.every(isId)) throw notFound();
    return this.database.transaction(async () => {
      const programId = program === guideId ? null : program;
      const candidates = await this.enrolments.candidates(wanted, programId);
      if (candidates.length < wanted.length) throw notFound();
      const enrolled: Enrolled = { enrolments: [], leftOut: [] };
      for (const candidate of candidates) {
        const id = await this.begin(candidate, programId);
        if (id) enrolled.enrolments.push(await this.steering.again(id));
        else enrolled.leftOut.push(leftOut(candidate));
      }
      await this.live.tell('exercises');
      return enrolled;
    });
  }

  /** @returns null for whoever cannot come in */
  private async begin({ clientId, zone, leftOut: because }: Candidate, programId: string | null): Promise<string | null> {
    const id = newId<string>();
    if (because || !(await this.enrolments.insert(id, clientId, programId, startOn(localDateAt(zone, new Date()))))) return null;
    const row = await this.enrolments.lock(id);
    if (!row) throw notFound();
    await this.audit.note({ action: 'programs.enrolled', object: { kind: 'enrolment', id }, clientId });
    await this.advancing.advance(row, row.progress);
    return id;
  }
}

// Who could have come in and did not was brought in by somebody else at the same moment.
function leftOut({ clientId, leftOut: because }: Candidate): LeftOut {
  return { clientId, because: because ?? 'in-it' };
}
