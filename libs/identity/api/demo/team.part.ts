import { daysBefore, type DemoPart, table } from '@rekindle/platform/demo';
import type { DemoPractice } from './demo-practice';

const practices = table('app.practice', 'id', 'name', 'time_zone', 'created_at', 'second_factor_grace_days');
export const accounts = table('identity.account', 'id', 'email', 'password_hash', 'created_at');
export const members = table('app.member', 'practice_id', 'id', 'account_id', 'role', 'name', 'created_at');

/** Practices and who works in them. */
export const teams: DemoPart<DemoPractice> = {
  name: 'identity.team',
  tables: [practices, accounts, members],
  add({ id, name, timeZone, openedAt, team, passwordHash }, { now, rows }) {
    // Whoever looks around shall not have to connect an authenticator app first: the team came yesterday and has 60 days for that.
    rows.add(practices, { id, name, time_zone: timeZone, created_at: openedAt, second_factor_grace_days: 60 });
    const created_at = daysBefore(now, 1);
    for (const member of team) {
      rows.add(accounts, { id: member.accountId, email: member.email, password_hash: passwordHash, created_at });
      const { id: memberId, accountId: account_id, role } = member;
      rows.add(members, { practice_id: id, id: memberId, account_id, role, name: member.name, created_at });
    }
  },
};
