import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId, Id, MemberId, PracticeId } from '@rekindle/shared/kernel';

/** A device that is signed in. The secret in its cookie is stored as a fingerprint only. */
@Entity({ schema: 'app', name: 'session' })
export class Session {
  @PrimaryColumn('uuid')
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: Id<'session'>;

  @Column('uuid')
  accountId!: AccountId;

  @Column('uuid')
  memberId!: MemberId;

  @Column('text')
  site!: 'coach' | 'portal';

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('text')
  device!: string;

  @Column('interval')
  idleAfter!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
