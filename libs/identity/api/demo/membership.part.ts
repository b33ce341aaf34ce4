import { type DemoPart, table } from '@rekindle/platform/demo';
import { Role } from '@rekindle/identity/domain';
import type { DemoMember, DemoPractice } from './demo-practice';
import { accounts, members } from './team.part';

/** Somebody who is coached, as far as it is about how they get in. */
export interface DemoGuest {
  readonly id: string;
  readonly practice: DemoPractice;
  readonly coach: DemoMember;
  readonly name: string;
  readonly email: string;
  readonly invitedAt: Date | null;
  readonly joinedAt: Date | null;
  /** Whether the invitation still waits for an answer. */
  readonly isInvited: boolean;
}

const invitations = table(
  'app.invitation',
  ...(['practice_id', 'id', 'member_id', 'role', 'name', 'email', 'invited_by', 'created_at', 'expires_at'] as const),
);

const holdsFor = 7 * 24 * 60 * 60_000;

/** How clients get in: an invitation, and once they have accepted it an account and a membership. */
export const memberships: DemoPart<DemoGuest> = {
  name: 'identity.membership',
  tables: [accounts, members, invitations],
  add({ id, practice, coach, name, email, invitedAt, joinedAt, isInvited }, { chance, rows }) {
    const practice_id = practice.id;
    if (joinedAt) {
      const account_id = chance.id(joinedAt);
      rows.add(accounts, { id: account_id, email, password_hash: practice.passwordHash, created_at: joinedAt });
      rows.add(members, { practice_id, id, account_id, role: Role.CLIENT, name, created_at: joinedAt });
    } else if (invitedAt && isInvited) {
      const expires_at = new Date(invitedAt.getTime() + holdsFor);
      const whom = { member_id: id, role: Role.CLIENT, name, email, invited_by: coach.id };
      rows.add(invitations, { practice_id, id: chance.id(invitedAt), ...whom, created_at: invitedAt, expires_at });
    }
  },
};
