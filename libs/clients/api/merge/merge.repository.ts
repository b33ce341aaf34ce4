import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { ClientStatus } from '@rekindle/clients/domain';
import type { Likeness } from './merge.type';

/** One of two, as merging needs them. */
export interface Mergeable {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly pronouns: string | null;
  readonly status: ClientStatus;
  readonly mergedInto: string | null;
  readonly hasJoined: boolean;
}

@Injectable()
export class MergeRepository {
  constructor(private readonly database: Database) {}

  /** For writing, in the order of ids, so that nobody waits in a circle. Those who were merged before are among them. */
  async lock(ids: readonly string[]): Promise<Mergeable[]> {
    const sql = `select id, name, email, pronouns, status, merged_into as "mergedInto", joined_at is not null as "hasJoined"
      from app.client where practice_id = $1 and id = any ($2) and status <> 'erased' order by id for update`;
    return this.database.call<Mergeable>(sql, [currentPracticeId(), ids]);
  }

  /** Off every list. The address is free for whoever is kept, or for somebody new. */
  async markMerged(id: string, into: string): Promise<void> {
    const sql = `update app.client set status = 'merged', status_since = now(), merged_into = $3, email = 'merged-' || $2::uuid || '@merged.invalid'
      where practice_id = $1 and id = $2`;
    await this.database.change(sql, [currentPracticeId(), id, into]);
  }

  /** They have been here since the earlier of the two came. */
  async takeAge(keepId: string, otherId: string): Promise<void> {
    const sql = `update app.client keep set added_at = least(keep.added_at, other.added_at) from app.client other
      where keep.practice_id = $1 and keep.id = $2 and other.practice_id = $1 and other.id = $3`;
    await this.database.change(sql, [currentPracticeId(), keepId, otherId]);
  }

  /** Pairs of whom at most one has joined: the same name, or the same beginning of address and name. */
  async alike(atMost: number): Promise<{ keepId: string; otherId: string; why: Likeness }[]> {
    const order = 'order by joined_at nulls last, added_at, client_id';
    const pairs = (why: Likeness, by: string) => `
      select first as "keepId", client_id as "otherId", '${why}' as why from (
        select client_id, joined_at, first_value(client_id) over (partition by ${by} ${order}) as first
        from app.client_summary where practice_id = $1 and sort_name <> ''
      ) those where first <> client_id and joined_at is null`;
    const sql = `select distinct on (least("keepId", "otherId"), greatest("keepId", "otherId")) "keepId", "otherId", why
      from (${pairs('name', 'sort_name')} union all ${pairs('address', `split_part(email, '@', 1), left(sort_name, 3)`)}) found
      order by least("keepId", "otherId"), greatest("keepId", "otherId"), why desc limit $2`;
    return this.database.read(sql, [currentPracticeId(), atMost]);
  }
}
