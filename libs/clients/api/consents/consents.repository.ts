import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { ClientId } from '@rekindle/shared/kernel';
import type { ConsentDecision, ConsentKind } from '@rekindle/clients/domain';
import type { Consent } from './consent.entity';

const columns = 'id, kind, decision, version, name, recorded_at as "recordedAt"';

export type ConsentRow = Omit<Consent, 'practiceId' | 'clientId'>;

@Injectable()
export class ConsentsRepository {
  constructor(private readonly database: Database) {}

  /** What was said last about each consent that anything was said about. */
  async latest(clientId: string): Promise<ConsentRow[]> {
    const sql = `select distinct on (kind) ${columns} from app.consent where practice_id = $1 and client_id = $2 order by kind, recorded_at desc`;
    return this.database.read<ConsentRow>(sql, [currentPracticeId(), clientId]);
  }

  /** Writes down what was said, under the name by which the client is known in the practice now. */
  async add(clientId: ClientId, { kind, decision, version }: NewConsent): Promise<ConsentRow> {
    const sql = `insert into app.consent (practice_id, id, client_id, kind, decision, version, name)
      select practice_id, $3, id, $4, $5, $6, name from app.member where practice_id = $1 and id = $2 returning ${columns}`;
    const values = [currentPracticeId(), clientId, newId(), kind, decision, version];
    const [row] = await this.database.manager.query<ConsentRow[]>(sql, values);
    if (!row) throw new Error('A consent was given by somebody who is no member.');
    return row;
  }

  /** t0: the first time that everything needed was agreed to. What is withdrawn and given later does not move it. */
  async noteConsented(clientId: ClientId): Promise<void> {
    const sql = 'update app.client set consented_at = now() where practice_id = $1 and id = $2 and consented_at is null';
    await this.database.manager.query(sql, [currentPracticeId(), clientId]);
  }
}

interface NewConsent {
  readonly kind: ConsentKind;
  readonly decision: ConsentDecision;
  readonly version: string;
}
