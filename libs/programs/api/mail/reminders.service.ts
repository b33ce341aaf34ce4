import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { defineJob, JobHandlers, Outbox } from '@rekindle/platform/jobs';
import { type Letter, Post } from '@rekindle/platform/mail';
import { addDays, dueOn, localDateAt } from '@rekindle/check-ins/domain';
import { quietHours } from '@rekindle/review/api';
import { AssignmentsRepository } from '../assignments/assignments.repository';
import { ClientHours } from './client-hours';
import { dueSoonLetter, rememberedLetter, stillOpenLetter } from './exercise.mail';

/** Due shortly before a reminder is, so that the hour is the client's own by then, and what is done meanwhile is never owed. */
const oweReminder = defineJob<{ assignmentId: string; letter: string }>('programs.owe-reminder');

interface Planned {
  readonly id: string;
  readonly clientId: string;
  readonly localDate: string;
  readonly dueAt: Date;
}

const day = 86_400_000;
const ahead = day / 2;
const around = [
  { letter: dueSoonLetter, daysAfter: -1 },
  { letter: stillOpenLetter, daysAfter: 2 },
];

/** Owes the mails around the day on which an exercise is due, at the client's own hour, and takes them back when nothing is asked any more. */
@Injectable()
export class Reminders {
  constructor(
    private readonly assignments: AssignmentsRepository,
    private readonly outbox: Outbox,
    private readonly post: Post,
    private readonly hours: ClientHours,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(oweReminder, ({ assignmentId, letter }) => this.owe(assignmentId, letter));
  }

  /** Inside the transaction that gives it out. A day that has passed by then is not reminded of. */
  async plan({ id, clientId, dueOn: on }: { readonly id: string; readonly clientId: string; readonly dueOn: string }): Promise<void> {
    for (const { letter, daysAfter } of around) {
      const at = await this.instantOf(clientId, addDays(on, daysAfter));
      if (!at || at <= new Date()) continue;
      const seconds = Math.max(0, Math.floor((at.getTime() - ahead - Date.now()) / 1_000));
      await this.outbox.add(oweReminder, { assignmentId: id, letter: letter.name }, seconds);
    }
  }

  /**
   * A coach asks for one, inside their transaction: it goes at the client's next hour, and once on a day however often it is asked for. Whether there
   * is still something to remind of is asked when it goes, and nobody is told.
   *
   * @returns when it goes
   */
  async remind({ id, clientId }: { readonly id: string; readonly clientId: string }): Promise<Date> {
    const hours = await this.hours.of(clientId);
    const today = localDateAt(hours.zone, new Date());
    for (const localDate of [today, addDays(today, 1), addDays(today, 2)]) {
      const dueAt = await this.instantOf(clientId, localDate);
      if (!dueAt || dueAt <= new Date()) continue;
      await this.planOne(rememberedLetter, { id, clientId, localDate, dueAt });
      return dueAt;
    }
    throw new Error('Of three days in a row none has such an hour.');
  }

  /** Nothing is asked any more. */
  async cancel(assignmentId: string, reason: string): Promise<void> {
    await this.post.cancel([dueSoonLetter, stillOpenLetter, rememberedLetter], [assignmentId], reason);
  }

  // Whether it still may go is asked again when it does.
  private async owe(id: string, name: string): Promise<void> {
    const wanted = around.find(({ letter }) => letter.name === name);
    await this.database.transaction(async () => {
      const row = await this.assignments.find(id);
      if (!wanted || !row?.dueOn || row.isTakenBack) return;
      const localDate = addDays(row.dueOn, wanted.daysAfter);
      const dueAt = await this.instantOf(row.clientId, localDate);
      if (dueAt) await this.planOne(wanted.letter, { id, clientId: row.clientId, localDate, dueAt });
    });
  }

  // Of one exercise each letter goes once on a day.
  private async planOne(letter: Letter<never>, { id, clientId, localDate, dueAt }: Planned): Promise<void> {
    const { zone, at } = await this.hours.of(clientId);
    const key = ['ex1', currentPracticeId(), id, letter.name, localDate].join('|');
    const times = { day: localDate, zone, localTime: at, dueAt, expiresAt: new Date(dueAt.getTime() + day) };
    await this.post.plan(letter, [{ about: id, recipientId: clientId, clientId, key, ...times }]);
  }

  private async instantOf(clientId: string, localDate: string): Promise<Date | null> {
    const due = dueOn({ ...(await this.hours.of(clientId)), quiet: quietHours }, localDate);
    return due.status === 'due' ? due.at : null;
  }
}
