import type { Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';

/** Lets ten minutes pass since a coach has said something to a client, so that they are told of it. */
export async function aSittingEnds(api: TestApi, { memberId }: Person): Promise<void> {
  const due = `update app.dispatch set due_at = now(), next_at = now() where about = $1 and letter = 'review.answered' and state = 'scheduled'`;
  await api.asAdmin(due, [memberId]);
  await api.runJobs();
}
