import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClientId, MemberId, PracticeId } from '@rekindle/shared/kernel';
import type { ClientStatus } from '@rekindle/clients/domain';

/** A person who is coached. */
@Entity({ schema: 'app', name: 'client' })
export class Client {
  @PrimaryColumn('uuid')
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: ClientId;

  /** Who coaches them; null until somebody does, and then the owner answers for them. */
  @Column('uuid', { nullable: true })
  coachId!: MemberId | null;

  @Column('text')
  name!: string;

  /** The name as lists sort it: see `searchableText`. */
  @Column('text')
  sortName!: string;

  @Column('text', { nullable: true })
  pronouns!: string | null;

  @Column('text')
  email!: string;

  @Column('text')
  status!: ClientStatus;

  /** Null for whoever only asked so far. */
  @Column('timestamptz', { nullable: true })
  invitedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  joinedAt!: Date | null;
}
