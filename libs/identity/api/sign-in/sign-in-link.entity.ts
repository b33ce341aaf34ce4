import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId, Id } from '@rekindle/shared/kernel';

/** A link that signs somebody in once. Opened by itself only. */
@Entity({ schema: 'identity', name: 'sign_in_link' })
export class SignInLink {
  @PrimaryColumn('uuid')
  id!: Id<'sign-in-link'>;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  site!: 'coach' | 'portal';

  /** Of the code shown in the browser that asked. */
  @Column('bytea')
  codeHash!: Buffer;

  /** Of the cookie in the browser that asked. */
  @Column('bytea')
  browserHash!: Buffer;

  @Column('integer', { default: 0 })
  codesTried!: number;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
