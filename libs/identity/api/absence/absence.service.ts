import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { flawInAbsence, isAway } from '@rekindle/identity/domain';
import { identityProblem } from '../identity.problems';
import { AbsenceRepository } from './absence.repository';
import { absenceChanged } from './absence-changed.event';
import type { AbsenceType, SetAbsenceInput, TimeAway } from './absence.type';

// A deputy may be away as well; longer than this nobody follows.
const mostSteps = 3;

/** Who is away, and who stands in. */
@Injectable()
export class AbsenceService {
  constructor(
    private readonly absences: AbsenceRepository,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Of whoever asks, and who could stand in for them. */
  async timeAway(): Promise<TimeAway> {
    return { absence: await this.own(), deputies: await this.absences.deputies() };
  }

  async set(input: SetAbsenceInput): Promise<AbsenceType | null> {
    return this.database.transaction(async () => {
      const flaw = flawInAbsence(input, await this.absences.today());
      if (flaw) throw identityProblem(`absence-${flaw}`);
      const deputies = await this.absences.deputies();
      if (!deputies.some(({ memberId }) => memberId === input.deputyId)) throw identityProblem('absence-no-deputy');
      await this.absences.keep(input);
      await this.events.publish(absenceChanged, { memberId: this.me });
      await this.audit.note({ action: 'identity.away', object: { kind: 'member', id: this.me } });
      return this.own();
    });
  }

  /** Back again, or not going at all. */
  async end(): Promise<boolean> {
    return this.database.transaction(async () => {
      await this.absences.end();
      await this.events.publish(absenceChanged, { memberId: this.me });
      await this.audit.note({ action: 'identity.back', object: { kind: 'member', id: this.me } });
      return true;
    });
  }

  /** Whoever answers in the place of a member today: themself while they are here, and also when everybody who could is away. */
  async standInFor(memberId: string): Promise<string> {
    const today = await this.absences.today();
    let found = memberId;
    for (let step = 0; step < mostSteps; step++) {
      const absence = await this.absences.find(found);
      if (!absence || !isAway(absence, today)) return found;
      found = absence.deputyId;
    }
    return memberId;
  }

  /** Null when they are here, or their days away are over. */
  private async own(): Promise<AbsenceType | null> {
    const found = await this.absences.find(this.me);
    return found && found.untilDay >= (await this.absences.today()) ? found : null;
  }

  private get me(): string {
    const { memberId } = currentContext().actor;
    if (!memberId) throw new Error('Nobody is signed in.');
    return memberId;
  }
}
