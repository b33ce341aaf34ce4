import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { type Place, Vault } from '@rekindle/platform/keys';
import { Live } from '@rekindle/platform/live';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService } from '@rekindle/clients/api';
import { ReviewItemsRepository } from '../queue/review-items.repository';
import { reviewProblem } from '../review.problems';
import type { AddToAgendaInput, AgendaPoint } from './agenda-point.type';
import { AgendaRepository, type PointRow } from './agenda.repository';
import { placeOfPoint } from './place-of-point';

const longestPoint = 500;
const most = { open: 100, settled: 20 };

/** What to talk about with a client at the next session: a short list that the team shares and the client never sees. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly items: ReviewItemsRepository,
    private readonly caseload: CaseloadService,
    private readonly vault: Vault,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  async of(clientId: string): Promise<AgendaPoint[]> {
    if (!isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
    return Promise.all((await this.agenda.of(clientId, most.settled)).map((row) => this.opened(row)));
  }

  async add({ clientId, text: typed, itemId = null }: AddToAgendaInput): Promise<AgendaPoint[]> {
    const text = checkedPoint(typed);
    return this.database.transaction(async () => {
      const points = await this.of(clientId);
      if (itemId !== null && (await this.items.find(itemId))?.clientId !== clientId) throw notFound();
      if (points.filter(({ settledAt }) => settledAt === null).length >= most.open) throw reviewProblem('too-many-points');
      const id = newId<string>();
      await this.agenda.insert({ id, clientId, itemId, body: await this.vault.seal(placeOf(clientId, id), text) });
      return this.told(clientId);
    });
  }

  /** It was talked about, or not yet after all. Done twice it is done once. */
  async settle(id: string, isOn: boolean): Promise<AgendaPoint[]> {
    return this.database.transaction(async () => {
      const { clientId } = await this.get(id);
      await this.agenda.settle(id, isOn);
      return this.told(clientId);
    });
  }

  async remove(id: string): Promise<AgendaPoint[]> {
    return this.database.transaction(async () => {
      const { clientId, addedById } = await this.get(id);
      if (addedById !== currentContext().actor.memberId) throw reviewProblem('point-not-yours');
      await this.agenda.remove(id);
      return this.told(clientId);
    });
  }

  /** Two clients were one person: sealed anew, for no text opens under another's key. */
  async give(from: string, into: string): Promise<void> {
    await this.database.as({ actor: worker }, async () => {
      const rows = await this.agenda.all(from);
      await this.agenda.forget(from);
      for (const row of rows) {
        const text = await this.vault.open(placeOf(from, row.id), row.body);
        await this.agenda.give({ ...row, body: await this.vault.seal(placeOf(into, row.id), text) }, into);
      }
    });
  }

  /** Of somebody who asked to be forgotten. As the worker. */
  async forget(clientId: string): Promise<void> {
    await this.agenda.forget(clientId);
  }

  private async get(id: string): Promise<PointRow> {
    const found = await this.agenda.find(id);
    if (!found) throw notFound();
    return found;
  }

  private async told(clientId: string): Promise<AgendaPoint[]> {
    await this.live.tell('review');
    return this.of(clientId);
  }

  private async opened({ id, clientId, body, itemId, addedBy, addedAt, settledAt }: PointRow): Promise<AgendaPoint> {
    return { id, text: await this.vault.open(placeOf(clientId, id), body), itemId, addedBy, addedAt, settledAt };
  }
}

function placeOf(clientId: string, id: string): Place {
  return placeOfPoint({ practiceId: currentPracticeId(), clientId, id });
}

function checkedPoint(typed: string): string {
  const text = typed.trim();
  if (text === '') throw reviewProblem('point-missing');
  if ([...text].length > longestPoint) throw reviewProblem('point-too-long');
  return text;
}
