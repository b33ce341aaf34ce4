import { randomUUID } from 'node:crypto';
import type { Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';

/** A question of where things stand that the client who has joined was asked. */
export interface SpareWaves {
  readonly waveId: string;
}

export async function spareWaves(api: TestApi, { practiceId, memberId }: Person): Promise<SpareWaves> {
  const waveId = randomUUID();
  await api.asAdmin(
    `insert into app.outcome_wave (practice_id, id, client_id, start_day, asked_on, until_on, closes_at)
      values ($1, $2, $3, 30, current_date, current_date + 7, now() + interval '8 days')`,
    [practiceId, waveId, memberId],
  );
  return { waveId };
}
