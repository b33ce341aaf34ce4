import { type Api, ExercisesOfClientDocument, type ReadSubmissionFragment, SubmissionToReadDocument } from '@rekindle/shared/graphql';

/**
 * What the client handed in after this, of the same assignment; null where it is the latest after all. An exercise may have been
 * given out twice: only what names this one as its forerunner is meant. @throws ApiProblem
 */
export async function findNewer(api: Api, { id, clientId, exercise }: ReadSubmissionFragment): Promise<string | null> {
  const { assignments } = await api.ask(ExercisesOfClientDocument, { clientId });
  for (const { submissionId, exercise: key } of assignments) {
    if (key !== exercise || !submissionId || submissionId === id) continue;
    const { submission } = await api.ask(SubmissionToReadDocument, { id: submissionId });
    if (submission.earlier.includes(id)) return submissionId;
  }
  return null;
}
