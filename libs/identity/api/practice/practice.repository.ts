import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import type { AccountId } from '@rekindle/shared/kernel';
import { Role } from '@rekindle/identity/domain';
import { Operators } from '../operators/operators';
import { Member } from './member.entity';
import { Practice } from './practice.entity';
import type { Viewer } from './practice.type';

const viewer = `
  select m.id as "memberId", m.name, a.email, m.role, p.id as "practiceId", p.name as "practiceName", p.time_zone as "timeZone",
    p.logo_id as "logoId", m.reads_only_since as "readsOnlySince"
  from app.member m join app.practice p on p.id = m.practice_id join identity.account a on a.id = m.account_id
  where m.practice_id = $1 and m.id = $2`;

interface ViewerRow {
  memberId: string;
  name: string;
  email: string;
  role: Role;
  practiceId: string;
  practiceName: string;
  timeZone: string;
  logoId: string | null;
  readsOnlySince: Date | null;
}

@Injectable()
export class PracticeRepository {
  constructor(
    private readonly operators: Operators,
    private readonly database: Database,
  ) {}

  /** Who is signed in, or null. */
  async findViewer(): Promise<Viewer | null> {
    const { practiceId, actor } = currentContext();
    if (!practiceId || !actor.memberId) return null;
    const [row] = await this.database.read<ViewerRow>(viewer, [practiceId, actor.memberId]);
    if (!row) return null;
    const { memberId, name, email, role, logoId, readsOnlySince } = row;
    const practice = { id: row.practiceId, name: row.practiceName, timeZone: row.timeZone, logo: logoId && `/files/${logoId}` };
    const isOperator = role !== Role.CLIENT && this.operators.includes(email);
    return { memberId, name, email, role, practice, readsOnlySince, isOperator };
  }

  async getViewer(): Promise<Viewer> {
    const found = await this.findViewer();
    if (!found) throw notFound();
    return found;
  }

  async insert(practice: Practice, owner: Member): Promise<void> {
    await this.database.manager.insert(Practice, practice);
    await this.insertMember(owner);
  }

  /** Whether this account has a place in the practice already; everybody has one at most. */
  async isMember(accountId: string): Promise<boolean> {
    const sql = 'select from app.member where practice_id = $1 and account_id = $2 and removed_at is null';
    return (await this.database.read(sql, [currentPracticeId(), accountId])).length > 0;
  }

  async insertMember(member: Member): Promise<void> {
    await this.database.manager.insert(Member, member);
  }

  /** From when on and for how long somebody who works here may do without a second factor; null for clients. */
  async findEnrolmentTerms(memberId: string): Promise<{ joinedAt: Date; graceDays: number } | null> {
    const sql = `select m.created_at as "joinedAt", p.second_factor_grace_days as "graceDays"
      from app.member m join app.practice p on p.id = m.practice_id where m.practice_id = $1 and m.id = $2 and m.role <> 'client'`;
    const [row] = await this.database.read<{ joinedAt: Date; graceDays: number }>(sql, [currentPracticeId(), memberId]);
    return row ?? null;
  }

  async findAccountId(memberId: string): Promise<AccountId | null> {
    const sql = 'select account_id as id from app.member where practice_id = $1 and id = $2';
    const [row] = await this.database.read<{ id: AccountId }>(sql, [currentPracticeId(), memberId]);
    return row?.id ?? null;
  }

  async endMembership(memberId: string): Promise<void> {
    const sql = 'update app.member set removed_at = now() where practice_id = $1 and id = $2 and removed_at is null';
    await this.database.manager.query(sql, [currentPracticeId(), memberId]);
  }

  /** Closing twice keeps the first day. */
  async closeForWriting(memberId: string): Promise<void> {
    const sql = 'update app.member set reads_only_since = now() where practice_id = $1 and id = $2 and reads_only_since is null';
    await this.database.manager.query(sql, [currentPracticeId(), memberId]);
  }

  async reopenForWriting(memberId: string): Promise<void> {
    const sql = 'update app.member set reads_only_since = null where practice_id = $1 and id = $2';
    await this.database.manager.query(sql, [currentPracticeId(), memberId]);
  }

  /** Takes the name off a membership and off the invitations that led to it. */
  async makeNameless(memberId: string): Promise<void> {
    const values = [currentPracticeId(), memberId];
    await this.database.manager.query(`update app.member set name = 'Erased' where practice_id = $1 and id = $2`, values);
    await this.database.manager.query(
      `update app.invitation set name = 'Erased', email = 'erased-' || $2::uuid || '@erased.invalid' where practice_id = $1 and member_id = $2`,
      values,
    );
  }

  async findName(): Promise<string | null> {
    const [row] = await this.database.read<{ name: string }>('select name from app.practice where id = $1', [currentPracticeId()]);
    return row?.name ?? null;
  }

  async findMemberName(memberId: string): Promise<string | null> {
    const sql = 'select name from app.member where practice_id = $1 and id = $2';
    const [row] = await this.database.read<{ name: string }>(sql, [currentPracticeId(), memberId]);
    return row?.name ?? null;
  }

  async updatePractice(name: string, timeZone: string): Promise<void> {
    await this.database.manager.update(Practice, { id: currentPracticeId() }, { name, timeZone });
  }

  /** @returns the file that was the logo before */
  async setLogo(fileId: string | null): Promise<string | null> {
    const sql = `update app.practice p set logo_id = $2 from (select logo_id from app.practice where id = $1 for no key update) before
      where p.id = $1 returning before.logo_id as "before"`;
    const [[row]] = await this.database.manager.query<[{ before: string | null }[], number]>(sql, [currentPracticeId(), fileId]);
    return row?.before ?? null;
  }

  async renameMember(memberId: string, name: string): Promise<void> {
    await this.database.manager.update(Member, { practiceId: currentPracticeId(), id: memberId }, { name });
  }
}
