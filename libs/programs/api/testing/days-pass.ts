import type { TestApi } from '@rekindle/platform/testing';
import { addDays } from '@rekindle/check-ins/domain';
import { EnrolmentRound } from '../enrolments/enrolment-round';

/** Lets days pass for everybody who is in a program: their days lie as much further back. Then the round goes over them. */
export async function daysPass(api: TestApi, days: number): Promise<void> {
  const rows = await api.asAdmin<{ id: string; progress: object }>('select id, progress from app.enrolment where ended_at is null');
  for (const { id, progress } of rows) {
    const earlier = JSON.stringify(progress).replace(/\d{4}-\d\d-\d\d/g, (day) => addDays(day, -days));
    await api.asAdmin('update app.enrolment set progress = $2, look_at = now() where id = $1', [id, earlier]);
  }
  await api.get(EnrolmentRound).turn();
}
