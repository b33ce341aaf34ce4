import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Sites } from '@rekindle/platform/http';
import { later, Letters, notNow, unsubscribeLink } from '@rekindle/platform/mail';
import { Consents } from '@rekindle/clients/api';
import { ClientStatus } from '@rekindle/clients/domain';
import { quietUntil } from '@rekindle/check-ins/domain';
import { MembershipsService } from '@rekindle/identity/api';
import { isDone, standingOf } from '@rekindle/programs/domain';
import { Flags } from '@rekindle/safety/api';
import { FlagCode } from '@rekindle/safety/domain';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import { answeredLetter, dueSoonLetter, quietHours, stillOpenLetter } from './exercise.mail';

/** Whether a mail about an exercise may go, and what it says: asked when it is sent, however long ago it was owed. */
@Injectable()
export class ExerciseLetterSource {
  constructor(
    letters: Letters,
    private readonly assignments: AssignmentsRepository,
    private readonly memberships: MembershipsService,
    private readonly consents: Consents,
    private readonly flags: Flags,
    private readonly sites: Sites,
    private readonly database: Database,
  ) {
    for (const letter of [dueSoonLetter, stillOpenLetter]) letters.register(letter, (id) => this.load(id, false));
    letters.register(answeredLetter, (id) => this.load(id, true));
  }

  private async load(id: string, isAnswer: boolean) {
    const row = await this.assignments.find(id);
    if (!row || row.isTakenBack) return null;
    // A reminder of what is done is the mail that people complain about most.
    if (!isAnswer && isDone(standingOf(row.isShared === null ? null : { isShared: row.isShared, review: row.review }))) return null;
    const [client, reached] = [await this.clientOf(row.clientId), await this.memberships.reached(row.clientId)];
    if (!client || !reached) return null;
    if (client.status !== ClientStatus.ACTIVE || !(await this.consents.hasNeeded(row.clientId))) return notNow('paused');
    // Whoever has said that they are not safe is spoken to by people.
    if (await this.flags.stands(row.clientId, FlagCode.SH_NOW)) return notNow('paused');
    const quiet = quietUntil(quietHours, client.zone, new Date());
    if (quiet) return later(quiet);
    return {
      ...reached,
      practiceName: client.practiceName,
      url: `${this.sites.originOf('portal')}/exercises/${id}`,
      stopUrl: unsubscribeLink({ practiceId: currentPracticeId(), recipientId: row.clientId, kind: 'reminder' }, reached.email),
    };
  }

  private async clientOf(clientId: string): Promise<{ status: ClientStatus; zone: string; practiceName: string } | null> {
    const sql = `select c.status, coalesce(c.time_zone, p.time_zone) as zone, p.name as "practiceName"
      from app.client c join app.practice p on p.id = c.practice_id where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<{ status: ClientStatus; zone: string; practiceName: string }>(sql, [
      currentPracticeId(),
      clientId,
    ]);
    return row ?? null;
  }
}
