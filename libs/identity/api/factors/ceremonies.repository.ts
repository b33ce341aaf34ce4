import { Injectable } from '@nestjs/common';
import { LinkTokens, newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Ceremony } from './ceremony.entity';

const lasts = 10 * 60_000;

/** Ceremonies, each with its own id in the context: the database shows no other row. */
@Injectable()
export class CeremoniesRepository {
  constructor(
    private readonly database: Database,
    private readonly tokens: LinkTokens,
  ) {}

  /** @returns the token that opens it for ten minutes */
  async begin(ceremony: Pick<Ceremony, 'accountId' | 'site' | 'purpose'> & { challenge?: string }): Promise<string> {
    const id = newId<Ceremony['id']>();
    const row = { challenge: null, enrolledAt: null, ...ceremony, id, expiresAt: new Date(Date.now() + lasts) };
    await this.as(id, () => this.database.manager.insert(Ceremony, row));
    return this.tokens.write('ceremony', id);
  }

  /** The ceremony that a token opens; null when it is not one of ours, over, or of the other site. */
  async find(token: string, site: string): Promise<Ceremony | null> {
    const id = this.tokens.findId('ceremony', token);
    const found = id && (await this.as(id, () => this.database.manager.findOneBy(Ceremony, { id: id as Ceremony['id'] })));
    return found && found.site === site && !found.usedAt && found.expiresAt > new Date() ? found : null;
  }

  async noteEnrolled(id: string): Promise<void> {
    await this.as(id, () => this.database.manager.update(Ceremony, { id: id as Ceremony['id'] }, { enrolledAt: new Date() }));
  }

  /** Uses it up. @returns false when somebody was faster: a challenge is answered once */
  async consume(id: string): Promise<boolean> {
    const sql = 'update identity.ceremony set used_at = now() where id = $1 and used_at is null and expires_at > now()';
    return (await this.as(id, () => this.database.change(sql, [id]))) === 1;
  }

  private as<T>(id: string, work: () => Promise<T>): Promise<T> {
    return this.database.as({ linkId: id }, () => this.database.transaction(work));
  }
}
