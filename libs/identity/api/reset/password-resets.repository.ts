import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { PasswordReset } from './password-reset.entity';

/** Runs with the link's id in the context: the database shows no other row. */
@Injectable()
export class PasswordResetsRepository {
  constructor(private readonly database: Database) {}

  async insert(reset: Omit<PasswordReset, 'usedAt'>): Promise<void> {
    await this.database.manager.insert(PasswordReset, reset);
  }

  async find(id: string): Promise<PasswordReset | null> {
    return this.database.transaction(() => this.database.manager.findOneBy(PasswordReset, { id: id as PasswordReset['id'] }));
  }

  /** Uses the link up. @returns false when it was used or has expired: of two at once only one gets true */
  async consume(id: string): Promise<boolean> {
    const sql = 'update identity.password_reset set used_at = now() where id = $1 and used_at is null and expires_at > now()';
    return (await this.database.change(sql, [id])) === 1;
  }
}
