import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { WaveDay, WaveOrigin } from '@rekindle/outcomes/domain';

/** Of one wave, over all who were asked. */
export interface CountedWave {
  readonly origin: WaveOrigin;
  readonly day: WaveDay;
  readonly asked: number;
  readonly answered: number;
  readonly stopped: number;
}

// Only once its time is over: answers come early, and silence shows late.
const byWave = `
  select wave.origin, wave.day, count(*)::int as asked, count(*) filter (where w.outcome = 'answered')::int as answered,
    count(*) filter (where w.outcome = 'stopped')::int as stopped
  from app.outcome_wave w join app.client c on c.practice_id = w.practice_id and c.id = w.client_id,
    lateral (values ('start', w.start_day), ('reunion', w.reunion_day)) wave (origin, day)
  where w.practice_id = $1 and ($2::uuid is null or c.coach_id = $2) and wave.day is not null and w.closes_at <= now()
    and w.outcome in ('answered', 'declined', 'stopped', 'left')
  group by wave.origin, wave.day`;

@Injectable()
export class WaveAnswersRepository {
  constructor(private readonly database: Database) {}

  /** As the worker. @param coachId whose clients; null for all */
  async byWave(coachId: string | null): Promise<CountedWave[]> {
    return this.database.read<CountedWave>(byWave, [currentPracticeId(), coachId]);
  }
}
