import type { Person } from '@rekindle/identity/api/testing';
import { exercise, give, write } from '@rekindle/programs/api/testing';
import { unique } from './an-invited-client.builder';

/** Exercises of the client who has joined, given by the owner. */
export interface SpareExercises {
  /** Begun, and ready to be handed in. */
  readonly assignmentId: string;
  readonly assignmentToTakeBackId: string;
  readonly assignmentToRemindId: string;
  /** Private, and shared with the coach all the same. */
  readonly sharedAssignmentId: string;
  /** Handed in, with a comment. */
  readonly submissionId: string;
}

export async function spareExercises(owner: Person, client: Person): Promise<SpareExercises> {
  const aReason = async () => {
    const id = await give(owner, client, 'name-the-reason', '2027-06-01');
    await write(client, id, 'side', 'me');
    await write(client, id, 'honest-reason', unique('Reason'));
    return id;
  };
  const handIn = async (id: string): Promise<string> => (await client.browser.get(exercise.handIn, { id, share: true })).submissions[0].id;
  const sharedAssignmentId = await give(owner, client, 'my-grievances');
  const grievances = [{ what: unique('Grievance') }];
  await write(client, sharedAssignmentId, 'grievances', grievances);
  await handIn(sharedAssignmentId);
  const submissionId = await handIn(await aReason());
  await owner.browser.get(exercise.comment, { input: { submissionId, body: unique('Comment') } });
  const [assignmentId, assignmentToTakeBackId, assignmentToRemindId] = [await aReason(), await aReason(), await aReason()];
  return { assignmentId, assignmentToTakeBackId, assignmentToRemindId, sharedAssignmentId, submissionId };
}
