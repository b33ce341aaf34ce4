import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '@rekindle/shared/kernel';

/** Somebody who wants to open a practice and has not proved their address yet. Opened by its mailed link only. */
@Entity({ schema: 'identity', name: 'sign_up' })
export class SignUp {
  @PrimaryColumn('uuid')
  id!: Id<'sign-up'>;

  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  practiceName!: string;

  @Column('text')
  timeZone!: string;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
