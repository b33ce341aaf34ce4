import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { SignInLink } from './sign-in-link.entity';

/** Runs with the link's id in the context: the database shows no other row. */
@Injectable()
export class SignInLinksRepository {
  constructor(private readonly database: Database) {}

  async insert(link: Omit<SignInLink, 'usedAt' | 'codesTried'>): Promise<void> {
    await this.database.manager.insert(SignInLink, link);
  }

  async find(id: string): Promise<SignInLink | null> {
    return this.database.transaction(() => this.database.manager.findOneBy(SignInLink, { id: id as SignInLink['id'] }));
  }

  /** The address that the link was asked for. */
  async findEmail(link: SignInLink): Promise<string | null> {
    const sql = 'select email from identity.account where id = $1';
    const [row] = await this.database.as({ actor: { role: 'nobody', accountId: link.accountId } }, () =>
      this.database.read<{ email: string }>(sql, [link.accountId]),
    );
    return row?.email ?? null;
  }

  /** Uses the link up. @returns false when it was used or has expired: of two at once only one gets true */
  async consume(id: string): Promise<boolean> {
    const sql = 'update identity.sign_in_link set used_at = now() where id = $1 and used_at is null and expires_at > now()';
    return (await this.database.change(sql, [id])) === 1;
  }

  /** Counts one try at the code. @returns false when all have been used */
  async takeTry(id: string, most: number): Promise<boolean> {
    const sql = 'update identity.sign_in_link set codes_tried = codes_tried + 1 where id = $1 and codes_tried < $2';
    return (await this.database.change(sql, [id, most])) === 1;
  }
}
