import { type Api, ExercisesOfClientDocument, type ReadSubmissionFragment } from '@rekindle/shared/graphql';

/** What the client handed in after this, of the same assignment; null where it is the latest after all. @throws ApiProblem */
export async function findNewer(api: Api, { id, clientId, assignmentId }: ReadSubmissionFragment): Promise<string | null> {
  const { assignments } = await api.ask(ExercisesOfClientDocument, { clientId });
  const latest = assignments.find((given) => given.id === assignmentId)?.submissionId ?? null;
  return latest === id ? null : latest;
}
