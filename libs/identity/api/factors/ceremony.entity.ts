import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId, Id } from '@rekindle/shared/kernel';

/** Something that takes two requests: the second half of signing in, or the challenge of a passkey. Opened by its own token only. */
@Entity({ schema: 'identity', name: 'ceremony' })
export class Ceremony {
  @PrimaryColumn('uuid')
  id!: Id<'ceremony'>;

  /** Null while nobody knows yet who will answer: signing in with a passkey begins without a name. */
  @Column('uuid', { nullable: true })
  accountId!: AccountId | null;

  @Column('text')
  site!: 'coach' | 'portal';

  @Column('text')
  purpose!: 'prove' | 'enrol' | 'passkey';

  /** What a passkey must sign, in base64url. */
  @Column('text', { nullable: true })
  challenge!: string | null;

  /** When whoever holds the token of a step added a factor: only they go on with it. */
  @Column('timestamptz', { nullable: true })
  enrolledAt!: Date | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
