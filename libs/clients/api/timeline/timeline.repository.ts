import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { Cursor } from '@rekindle/platform/graphql';
import type { Visibility } from '@rekindle/clients/domain';
import { TimelineItem } from './timeline-item.entity';

/** An item as it lies in the database, with the name of who did it. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: Date;
  readonly actorId: string | null;
  readonly actor: string | null;
  readonly visibility: Visibility;
  readonly subjectId: string | null;
  readonly codes: string[];
}

/** Which items a page shows. */
export interface TimelineQuestion {
  readonly clientId: string;
  /** Null for all. */
  readonly kinds: readonly string[] | null;
  readonly after: Cursor | null;
}

@Injectable()
export class TimelineRepository {
  constructor(private readonly database: Database) {}

  async insert(items: TimelineItem[]): Promise<void> {
    await this.database.manager.insert(TimelineItem, items);
  }

  async remove(clientId: string, kind: string, subjectId: string): Promise<void> {
    const sql = 'delete from app.timeline_item where practice_id = $1 and client_id = $2 and kind = $3 and subject_id = $4';
    await this.database.change(sql, [currentPracticeId(), clientId, kind, subjectId]);
  }

  /** Newest first, by keyset: a page costs the same wherever it lies. */
  async page({ clientId, kinds, after }: TimelineQuestion, rows: number): Promise<TimelineRow[]> {
    const values: SqlValue[] = [currentPracticeId(), clientId, rows];
    const place = (value: SqlValue) => `$${values.push(value)}`;
    const conditions = [
      'i.practice_id = $1 and i.client_id = $2',
      ...(kinds ? [`i.kind = any (${place(kinds)})`] : []),
      ...(after ? [`(i.happened_at, i.id) < (${place(after.at)}::timestamptz, ${place(after.id)}::uuid)`] : []),
    ];
    return this.database.read<TimelineRow>(
      `select i.id, i.kind, i.happened_at as "happenedAt", i.actor_id as "actorId", who.name as actor, i.visibility, i.subject_id as "subjectId", i.codes
       from app.timeline_item i left join app.member who on who.practice_id = i.practice_id and who.id = i.actor_id
       where ${conditions.join(' and ')} order by i.happened_at desc, i.id desc limit $3`,
      values,
    );
  }
}
