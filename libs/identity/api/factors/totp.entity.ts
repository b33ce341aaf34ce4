import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EncryptedText } from '@rekindle/platform/keys';
import type { AccountId } from '@rekindle/shared/kernel';

/** The authenticator app of an account. It counts once its first code was right. */
@Entity({ schema: 'identity', name: 'totp' })
export class Totp {
  @PrimaryColumn('uuid')
  accountId!: AccountId;

  @Column('text')
  secret!: EncryptedText;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** PostgreSQL's bigint travels as text. */
  @Column('bigint')
  lastUsedStep!: string;
}
