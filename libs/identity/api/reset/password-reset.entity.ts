import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId, Id } from '@rekindle/shared/kernel';

/** A mailed link that sets a new password once. Opened by that link only. */
@Entity({ schema: 'identity', name: 'password_reset' })
export class PasswordReset {
  @PrimaryColumn('uuid')
  id!: Id<'password-reset'>;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  site!: 'coach' | 'portal';

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
