import type { Answers } from '@rekindle/measures/domain';
import type { GivenAnswer, MeasureResult, SittingType } from './sitting.type';
import type { FinishedRow, SittingRow } from './sittings.repository';

export function sittingOf({ questionnaire, version, answers, savedAt }: SittingRow): SittingType {
  return { questionnaire, version, answers: listOf(answers), savedAt };
}

export function resultOf({ id, questionnaire, version, answers, scores, finishedAt }: FinishedRow): MeasureResult {
  const list = Object.entries(scores).map(([scale, value]) => ({ scale, value }));
  return { id, questionnaire, version, answers: listOf(answers), scores: list, finishedAt };
}

function listOf(answers: Answers): GivenAnswer[] {
  return Object.entries(answers).map(([item, value]) => ({ item, value }));
}
