import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId, Id } from '@rekindle/shared/kernel';

/** A key on somebody's device that signs them in. Only its public half is here. */
@Entity({ schema: 'identity', name: 'passkey' })
export class Passkey {
  @PrimaryColumn('uuid')
  id!: Id<'passkey'>;

  @Column('uuid')
  accountId!: AccountId;

  /** As the browser names it, in base64url. */
  @Column('text')
  credentialId!: string;

  @Column('bytea')
  publicKey!: Buffer;

  /** How often the device says it was used; PostgreSQL's bigint travels as text. */
  @Column('bigint')
  counter!: string;

  @Column('text', { array: true })
  transports!: string[];

  @Column('text')
  deviceType!: string;

  @Column('boolean')
  backedUp!: boolean;

  @Column('uuid')
  aaguid!: string;

  /** What its owner calls it. */
  @Column('text')
  name!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;
}
