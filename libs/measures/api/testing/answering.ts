import type { Person } from '@rekindle/identity/api/testing';
import { type Answers, findQuestionnaire } from '@rekindle/measures/domain';

/** The documents that specs about questionnaires send. */
export const measure = {
  onOffer: '{ measures { questionnaire answered lastFinishedAt isDue needsPlan } }',
  sitting: 'query ($questionnaire: String!) { sitting(questionnaire: $questionnaire) { questionnaire version answers { item value } } }',
  save: 'mutation ($input: SaveMeasureAnswerInput!) { saveMeasureAnswer(input: $input) { questionnaire answers { item value } } }',
  finish: 'mutation ($questionnaire: String!) { finishMeasure(questionnaire: $questionnaire) { id scores { scale value } } }',
  ownResults: 'query ($questionnaire: String!) { ownResults(questionnaire: $questionnaire) { id scores { scale value } } }',
  clientResults:
    'query ($id: ID!) { clientResults(clientId: $id) { id questionnaire answers { item value } scores { scale value } finishedAt } }',
  plan: '{ responsePlan { responderName hours steps referral isOn version } }',
  setPlan: 'mutation ($input: SetResponsePlanInput!) { setResponsePlan(input: $input) { isOn version responderName } }',
  agree: 'mutation ($version: Int!) { agreeToResponsePlan(version: $version) }',
} as const;

/** What is sent to keep one answer. */
export function anAnswer(questionnaire: string, item: string, value: number | null) {
  return { input: { questionnaire, version: findQuestionnaire(questionnaire)?.version ?? '', item, value } };
}

/** A plan with every part of it, switched on. */
export function aPlan(responderId: string | undefined) {
  return { responderId, hours: 'Monday to Friday, 9 to 17', steps: 'I call you.', referral: 'Your doctor.', isOn: true };
}

/** Answers these items, one after the other, and finishes. @returns the id of the result */
export async function answerAll({ browser }: Person, questionnaire: string, answers: Answers): Promise<string> {
  for (const [item, value] of Object.entries(answers)) await browser.get(measure.save, anAnswer(questionnaire, item, value));
  return (await browser.get<{ id: string }>(measure.finish, { questionnaire })).id;
}
