import { isOffered, questionnaires } from '@rekindle/measures/domain';

/** Those that a plan may ask in this practice. @param responsePlan whether somebody answers after an answer about self-harm */
export function offeredQuestionnaires(responsePlan: { readonly isOn: boolean } | undefined): { code: string; name: string }[] {
  const settings = { hasSelfHarmItems: responsePlan?.isOn ?? false };
  return questionnaires.filter((questionnaire) => isOffered(questionnaire, settings)).map(({ code, name }) => ({ code, name }));
}
