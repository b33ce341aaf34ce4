import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visibility } from '@rekindle/clients/domain';
import type { ClientId, Id, MemberId, PracticeId } from '@rekindle/shared/kernel';

/** Something that happened with a client, as their timeline tells it. Codes only; what it is about has a row of its own. */
@Entity({ schema: 'app', name: 'timeline_item' })
export class TimelineItem {
  @PrimaryColumn('uuid')
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: Id<'timeline-item'>;

  @Column('uuid')
  clientId!: ClientId;

  /** `area.what-happened`. */
  @Column('text')
  kind!: string;

  @Column('timestamptz')
  happenedAt!: Date;

  /** Who did it; null where nobody did. */
  @Column('uuid', { nullable: true })
  actorId!: MemberId | null;

  @Column('text')
  visibility!: Visibility;

  /** The row that it is about, of the area that added it. */
  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('text', { array: true })
  codes!: string[];
}
