import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { CaseloadService } from '../caseload/caseload.service';
import { MergeRepository } from './merge.repository';
import type { ClientPair, PossibleDuplicate } from './merge.type';

const most = 50;

/** Clients who may be the same person. */
@Injectable()
export class PossibleDuplicatesService {
  constructor(
    private readonly merge: MergeRepository,
    private readonly caseload: CaseloadService,
  ) {}

  async find(): Promise<PossibleDuplicate[]> {
    const pairs = await this.merge.alike(most);
    const clients = await this.caseload.those([...new Set(pairs.flatMap(({ keepId, otherId }) => [keepId, otherId]))]);
    const byId = new Map(clients.map((client) => [client.id, client]));
    return pairs.flatMap(({ keepId, otherId, why }) => {
      const [keep, other] = [byId.get(keepId), byId.get(otherId)];
      return keep && other ? [{ keep, other, why }] : [];
    });
  }

  /** Two of them, the one to keep first: who has joined, else who came first. */
  async pair(oneId: string, otherId: string): Promise<ClientPair> {
    const those = isId(oneId) && isId(otherId) ? await this.caseload.those([oneId, otherId]) : [];
    const [keep, other] = those.sort((a, b) => rank(a) - rank(b) || a.addedAt.getTime() - b.addedAt.getTime() || (a.id < b.id ? -1 : 1));
    if (!keep || !other) throw notFound();
    return { keep, other };
  }
}

const rank = ({ joinedAt }: { readonly joinedAt: Date | null }) => (joinedAt ? 0 : 1);
