import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { ClientStatus, movesFrom } from '@rekindle/clients/domain';
import { CareService } from '../care/care.service';
import { CaseRepository } from '../case/case.repository';
import { StatusService } from '../case/status.service';
import { CaseloadService } from '../caseload/caseload.service';
import { clientsProblem } from '../clients.problems';
import { ClientSummary } from '../summary/client-summary';
import { TagsRepository } from '../tags/tags.repository';
import type { BulkChange } from './bulk-change.type';
import { BulkChangesRepository, type BulkDeed } from './bulk-changes.repository';

/** Changes several clients at once, each only where it makes a difference, and takes that back. */
@Injectable()
export class BulkChangesService {
  constructor(
    private readonly changes: BulkChangesRepository,
    private readonly tags: TagsRepository,
    private readonly cases: CaseRepository,
    private readonly statuses: StatusService,
    private readonly care: CareService,
    private readonly caseload: CaseloadService,
    private readonly summary: ClientSummary,
    private readonly database: Database,
  ) {}

  async tag(typedIds: readonly string[], tagId: string, isOn: boolean): Promise<BulkChange> {
    const ids = idsIn(typedIds);
    return this.database.transaction(async () => {
      if (!isId(tagId) || !(await this.tags.exists(tagId))) throw notFound();
      const clientIds = isOn ? await this.tags.put(tagId, ids) : await this.tags.take(tagId, ids);
      await this.summary.refresh(...clientIds);
      return this.made({ deed: isOn ? 'tag' : 'untag', tagId, clientIds }, ids, clientIds);
    });
  }

  async assign(typedIds: readonly string[], coachId: string): Promise<BulkChange> {
    const ids = idsIn(typedIds);
    return this.database.transaction(async () => {
      const those = (await this.cases.lock(ids)).filter((client) => client.coachId !== coachId);
      const clientIds = those.map(({ id }) => id);
      await this.care.give(clientIds, coachId);
      const from = Object.fromEntries(those.map((client) => [client.id, client.coachId]));
      return this.made({ deed: 'assign', to: coachId, from }, ids, clientIds);
    });
  }

  /** Pauses, ends or goes on with those of whom that can be said; the others stay as they are. */
  async move(typedIds: readonly string[], to: ClientStatus): Promise<BulkChange> {
    const ids = idsIn(typedIds);
    return this.database.transaction(async () => {
      // Who never joined has an invitation that could not be given back.
      const those = (await this.cases.lock(ids)).filter(({ status, hasJoined }) => hasJoined && movesFrom(status, true).includes(to));
      await this.statuses.set(those, to);
      const from = Object.fromEntries(those.map(({ id, status }) => [id, status]));
      return this.made(
        { deed: 'move', to, from },
        ids,
        those.map(({ id }) => id),
      );
    });
  }

  /** Puts back what is still as the change has left it. */
  async undo(id: string): Promise<BulkChange> {
    return this.database.transaction(async () => {
      const deed = isId(id) ? await this.changes.takeBack(id) : null;
      if (!deed) throw clientsProblem('change-gone');
      const clientIds = await this.reversed(deed);
      return { id, changed: await this.caseload.those(clientIds), unchanged: 0 };
    });
  }

  private async reversed(deed: BulkDeed): Promise<string[]> {
    switch (deed.deed) {
      case 'tag':
      case 'untag': {
        const ids =
          deed.deed === 'tag' ? await this.tags.take(deed.tagId, deed.clientIds) : await this.tags.put(deed.tagId, deed.clientIds);
        await this.summary.refresh(...ids);
        return ids;
      }
      case 'assign': {
        const those = (await this.cases.lock(Object.keys(deed.from))).filter(({ coachId }) => coachId === deed.to);
        for (const [coachId, group] of byTarget(those, deed.from)) await this.care.give(group, coachId);
        return those.map(({ id }) => id);
      }
      case 'move': {
        const those = (await this.cases.lock(Object.keys(deed.from))).filter(({ status }) => status === deed.to);
        for (const [status, group] of byTarget(those, deed.from)) {
          const back = those.filter(({ id }) => group.includes(id));
          await this.statuses.set(back, status);
        }
        return those.map(({ id }) => id);
      }
    }
  }

  private async made(deed: BulkDeed, asked: readonly string[], changed: readonly string[]): Promise<BulkChange> {
    const id = await this.changes.insert(deed);
    return { id, changed: await this.caseload.those(changed), unchanged: asked.length - changed.length };
  }
}

// The front door lets nobody name more than 200 of anything.
function idsIn(typed: readonly string[]): string[] {
  return [...new Set(typed.filter(isId))];
}

function byTarget<Target extends string | null>(
  those: readonly { id: string }[],
  from: Readonly<Record<string, Target>>,
): Map<Target, string[]> {
  const groups = new Map<Target, string[]>();
  for (const { id } of those) {
    const target = from[id];
    if (target !== undefined) groups.set(target, [...(groups.get(target) ?? []), id]);
  }
  return groups;
}
