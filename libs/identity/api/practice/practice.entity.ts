import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PracticeId } from '@rekindle/shared/kernel';

/** The tenant: a coach's business and everybody in it. */
@Entity({ schema: 'app', name: 'practice' })
export class Practice {
  @PrimaryColumn('uuid')
  id!: PracticeId;

  @Column('text')
  name!: string;

  /** An IANA zone. */
  @Column('text')
  timeZone!: string;
}
