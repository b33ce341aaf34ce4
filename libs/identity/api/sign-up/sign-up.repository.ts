import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { SignUp } from './sign-up.entity';

/** Runs with the link's id in the context: the database shows no other row. */
@Injectable()
export class SignUpRepository {
  constructor(private readonly database: Database) {}

  async insert(signUp: Omit<SignUp, 'usedAt'>): Promise<void> {
    await this.database.manager.insert(SignUp, signUp);
  }

  async find(id: string): Promise<SignUp | null> {
    return this.database.transaction(() => this.database.manager.findOneBy(SignUp, { id: id as SignUp['id'] }));
  }

  /** Uses the link up. @returns false when it was used or has expired: of two at once only one gets true */
  async consume(id: string): Promise<boolean> {
    const sql = 'update identity.sign_up set used_at = now() where id = $1 and used_at is null and expires_at > now()';
    return (await this.database.change(sql, [id])) === 1;
  }
}
