import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EncryptedText } from '@rekindle/platform/keys';

/** One answer as it lies in the database: a number, or a sealed line. */
export interface AnswerRow {
  readonly checkInId: string;
  readonly question: string;
  readonly value: number | null;
  readonly line: EncryptedText | null;
}

const columns = 'check_in_id as "checkInId", question, value, line';

@Injectable()
export class AnswersRepository {
  constructor(private readonly database: Database) {}

  async of(checkInIds: readonly string[]): Promise<AnswerRow[]> {
    const sql = `select ${columns} from app.check_in_answer where practice_id = $1 and check_in_id = any($2::uuid[]) order by given_at`;
    return this.database.read(sql, [currentPracticeId(), checkInIds]);
  }

  /** The latest word counts. */
  async save(clientId: string, { checkInId, question, value, line }: AnswerRow): Promise<void> {
    const sql = `insert into app.check_in_answer (practice_id, check_in_id, question, client_id, value, line) values ($1, $2, $3, $4, $5, $6)
      on conflict (practice_id, check_in_id, question) do update set value = excluded.value, line = excluded.line, given_at = now()`;
    await this.database.change(sql, [currentPracticeId(), checkInId, question, clientId, value, line]);
  }
}
