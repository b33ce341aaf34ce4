import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, MemberId, PracticeId } from '@rekindle/shared/kernel';
import type { DeclineReason, Role } from '@rekindle/identity/domain';

/** A place in a practice that is kept for somebody until they accept it. */
@Entity({ schema: 'app', name: 'invitation' })
export class Invitation {
  @PrimaryColumn('uuid')
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: Id<'invitation'>;

  /** The id that the membership will have. */
  @Column('uuid')
  memberId!: MemberId;

  @Column('text')
  role!: Role;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('uuid')
  invitedBy!: MemberId;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  /** Nothing more is kept of somebody who says that they are too young. */
  @Column('text', { nullable: true })
  declinedFor!: DeclineReason | null;
}
