import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { localDateAt, usualQuiet } from '@rekindle/check-ins/domain';
import { closesAt, contactsOf, firstDayToAsk, joinedBy, questionsAhead, type Wave, type WaveQuestion } from '@rekindle/outcomes/domain';
import { FollowedClients } from './followed-clients';
import { type Moment, WaveMails } from './wave-mails';
import { WavePlansRepository } from './wave-plans.repository';
import { WavesOfClient } from './waves-of-client';
import { WavesRepository, type WaveRow } from './waves.repository';
import { WavesSettled } from './waves-settled';

/** How far ahead a question is laid out: what is written down already waits for no worker. */
const horizon = 48 * 3_600_000;

/** Asks a client what is due, and takes back what is not any more. May be done any number of times, by any number of workers. */
@Injectable()
export class WavesAhead {
  constructor(
    private readonly plans: WavePlansRepository,
    private readonly waves: WavesRepository,
    private readonly clients: FollowedClients,
    private readonly wavesOfClient: WavesOfClient,
    private readonly settled: WavesSettled,
    private readonly mails: WaveMails,
    private readonly database: Database,
  ) {}

  /** Looks at a client whose time has come, or about whom something was said. */
  async lookAt(clientId: string): Promise<void> {
    await this.asWorker(async () => {
      const plan = await this.plans.lock(clientId);
      const client = plan && (await this.clients.find(clientId));
      if (!plan || !client) return;
      const { zone, at, isAsked } = client;
      const moment = { clientId, hours: { zone, at, quiet: usualQuiet }, version: plan.version + 1, now: plan.now };
      await this.takeBack(await this.waves.of(clientId));
      const rows = await this.settled.settle(client, plan.now);
      const nextAt = isAsked ? await this.goOn(moment, rows, await this.wavesOfClient.agreedTo(client)) : null;
      const closings = (await this.waves.of(clientId)).filter(isOpen).map((row) => row.closesAt);
      await this.plans.noteLaid(clientId, moment.version, earliestOf([nextAt, ...closings]));
    });
  }

  /** No more of these mails, inside the transaction that stops them. */
  async stop(clientId: string): Promise<void> {
    await this.asWorker(async () => {
      await this.plans.lock(clientId);
      const rows = await this.waves.of(clientId);
      await this.takeBack(rows);
      for (const { id } of rows.filter((row) => isOpen(row) && row.isMailed)) await this.waves.settle(id, 'stopped');
    });
  }

  /** Something about a client has changed, inside the transaction of that: the worker looks within seconds. */
  async lookSoon(clientId: string): Promise<void> {
    await this.asWorker(() => this.plans.lookSoon(clientId));
  }

  // What was not mailed yet is laid out anew, at the hour and on the day that hold now.
  private async takeBack(rows: readonly WaveRow[]): Promise<void> {
    const open = rows.filter(isOpen).map(({ id }) => id);
    await this.mails.cancel(open, 'schedule-changed');
    await this.waves.takeBack(open);
  }

  /** @returns when there is something to lay out again; null when nothing lies ahead */
  private async goOn(moment: Moment, rows: readonly WaveRow[], waves: readonly Wave[]): Promise<Date | null> {
    for (const row of rows) {
      const joined = joinedBy(row, waves, rows);
      if (joined && row.outcome !== 'unsent') await this.waves.countFor(row.id, joined);
      if (isOpen(row)) await this.mails.owe(moment, row);
    }
    const asked = await this.waves.of(moment.clientId);
    const moments: (Date | null)[] = [];
    for (const question of questionsAhead(waves, asked, localDateAt(moment.hours.zone, moment.now)))
      moments.push(await this.ask(moment, question));
    return earliestOf(moments);
  }

  /** @returns when it is to be laid out; null where it is now, or its time is over */
  private async ask(moment: Moment, question: WaveQuestion): Promise<Date | null> {
    const { clientId, hours, now } = moment;
    const { startDay, reunionDay, until } = question;
    const askedOn = firstDayToAsk(question, hours, now);
    const [first] = askedOn === null ? [] : contactsOf({ askedOn, until }, hours);
    if (askedOn === null || !first) return null;
    if (first.dueAt.getTime() - horizon > now.getTime()) return new Date(first.dueAt.getTime() - horizon);
    const wave = { id: newId<string>(), clientId, startDay, reunionDay, askedOn, until, closesAt: closesAt(until, hours.zone) };
    await this.waves.insert(wave);
    await this.mails.owe(moment, wave);
    return null;
  }

  private async asWorker(work: () => Promise<void>): Promise<void> {
    await this.database.transaction(() => this.database.as({ actor: worker }, work));
  }
}

function isOpen({ outcome }: Pick<WaveRow, 'outcome'>): boolean {
  return outcome === null;
}

function earliestOf(moments: readonly (Date | null)[]): Date | null {
  const times = moments.flatMap((moment) => moment?.getTime() ?? []);
  return times.length === 0 ? null : new Date(Math.min(...times));
}
