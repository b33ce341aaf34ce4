import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountId, MemberId, PracticeId } from '@rekindle/shared/kernel';
import type { Role } from '@rekindle/identity/domain';

/** Somebody in a practice. The membership of a client has the id of the client's case. */
@Entity({ schema: 'app', name: 'member' })
export class Member {
  @PrimaryColumn('uuid')
  practiceId!: PracticeId;

  @PrimaryColumn('uuid')
  id!: MemberId;

  @Column('uuid')
  accountId!: AccountId;

  @Column('text')
  role!: Role;

  @Column('text')
  name!: string;
}
