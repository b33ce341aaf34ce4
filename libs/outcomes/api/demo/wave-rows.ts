import { type DemoClient, isWritten } from '@rekindle/clients/api/demo';
import { ConsentKind } from '@rekindle/clients/domain';
import { type Ground, momentThere, table } from '@rekindle/platform/demo';
import { closesAt, OutcomeStatus, WaveOutcome } from '@rekindle/outcomes/domain';
import { dayNumber } from './demo-days';
import type { DemoLife } from './life';
import type { DemoWave } from './waves-asked';

export const waves = table(
  'app.outcome_wave',
  ...(['practice_id', 'id', 'client_id', 'start_day', 'reunion_day', 'asked_on', 'until_on', 'closes_at', 'outcome'] as const),
  ...(['answered_at', 'report_id', 'wellbeing'] as const),
);
export const wavePlans = table('app.outcome_wave_plan', 'practice_id', 'client_id', 'look_at');

/** What was written down of an answer. */
export interface Told {
  readonly id: string;
  readonly says: OutcomeStatus;
  readonly at: Date;
}

const noon = 12 * 60;

/** One question, and what came of it. */
export function addWave(
  { practice, id: client_id }: DemoClient,
  { rows, chance }: Ground,
  { zone }: DemoLife,
  wave: DemoWave,
  told: Told | null,
) {
  const { startDay, reunionDay, on, until } = wave;
  rows.add(waves, {
    ...{ practice_id: practice.id, id: chance.id(momentThere(dayNumber(on), noon, zone)), client_id, start_day: startDay },
    ...{ reunion_day: reunionDay, asked_on: on, until_on: until, closes_at: closesAt(until, zone) },
    outcome: told ? WaveOutcome.ANSWERED : WaveOutcome.LEFT,
    ...{ answered_at: told?.at ?? null, report_id: told?.id ?? null },
    // Being apart is heaviest, and everybody has other days.
    wellbeing: told ? chance.between(told.says === OutcomeStatus.APART ? 1 : 2, told.says === OutcomeStatus.APART ? 3 : 4) : null,
  });
}

/** Who was written by hand goes on being asked; to those who only make up the number nobody writes. */
export function addPlan(client: DemoClient, { rows, now }: Ground): void {
  if (!isWritten(client) || !client.wishes.includes(ConsentKind.FOLLOW_UP)) return;
  rows.add(wavePlans, { practice_id: client.practice.id, client_id: client.id, look_at: now });
}
