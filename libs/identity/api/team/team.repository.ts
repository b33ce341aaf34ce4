import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { ColleagueInvitation, TeamMember, TeamRules } from './team.type';

// The address comes from the invitation that was accepted: accounts are visible to their own people only. The owner of a practice has none.
const members = `
  select m.id, m.name, coalesce(a.email, i.email) as email, m.role, m.created_at as "joinedAt",
    identity.has_second_factor(m.account_id) as "hasSecondFactor"
  from app.member m
    left join identity.account a on a.id = m.account_id
    left join app.invitation i on i.practice_id = m.practice_id and i.member_id = m.id and i.accepted_at is not null
  where m.practice_id = $1 and m.role <> 'client' and m.removed_at is null
  order by array_position(array['owner', 'coach', 'assistant'], m.role), m.name`;

const open = `accepted_at is null and withdrawn_at is null and role <> 'client'`;

@Injectable()
export class TeamRepository {
  constructor(private readonly database: Database) {}

  async members(): Promise<Omit<TeamMember, 'isYou'>[]> {
    return this.database.read(members, [currentPracticeId()]);
  }

  async invitations(): Promise<ColleagueInvitation[]> {
    const sql = `select member_id as "memberId", name, email, role, created_at as "invitedAt", expires_at as "expiresAt"
      from app.invitation where practice_id = $1 and ${open} order by created_at desc`;
    return this.database.read<ColleagueInvitation>(sql, [currentPracticeId()]);
  }

  async getRules(): Promise<TeamRules> {
    const sql = `select assigned_only as "assignedOnly", second_factor_grace_days as "secondFactorGraceDays" from app.practice where id = $1`;
    const [row] = await this.database.read<TeamRules>(sql, [currentPracticeId()]);
    return row as TeamRules;
  }

  async setRules({ assignedOnly, secondFactorGraceDays }: TeamRules): Promise<void> {
    const sql = 'update app.practice set assigned_only = $2, second_factor_grace_days = $3 where id = $1';
    await this.database.call(sql, [currentPracticeId(), assignedOnly, secondFactorGraceDays]);
  }

  /** The place that is kept for a colleague. */
  async findInvited(memberId: string): Promise<ColleagueInvitation | null> {
    return (await this.invitations()).find((invitation) => invitation.memberId === memberId) ?? null;
  }

  /** @returns false when there is nobody to remove; the owner never is */
  async remove(memberId: string): Promise<boolean> {
    const sql = `update app.member set removed_at = now()
      where practice_id = $1 and id = $2 and removed_at is null and role in ('coach', 'assistant')`;
    return (await this.database.change(sql, [currentPracticeId(), memberId])) === 1;
  }
}
