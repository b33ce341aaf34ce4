import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId } from '@rekindle/shared/kernel';

/** One person's way in, whatever practices they belong to. Visible only to that person. */
@Entity({ schema: 'identity', name: 'account' })
export class Account {
  @PrimaryColumn('uuid')
  id!: AccountId;

  @Column('text')
  email!: string;

  @Column('text', { nullable: true })
  passwordHash!: string | null;
}
