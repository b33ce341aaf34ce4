import { choices, IntakeQuestion, relationshipStages, type RelationshipStage } from '@rekindle/clients/domain';

/** Something that can be chosen. */
export interface FacetChoice {
  readonly code: string;
  readonly words: string;
}

const endedBy: Readonly<Record<(typeof choices)['ended-by'][number], string>> = {
  me: $localize`:@@endedBy.client:The client`,
  them: $localize`:@@endedBy.ex:The ex`,
  both: $localize`:@@endedBy.both:Both`,
  unclear: $localize`:@@endedBy.unclear:Not clear`,
};

const length: Readonly<Record<(typeof choices)['length'][number], string>> = {
  'under-6-months': $localize`:@@length.under6:Under 6 months`,
  '6-to-12-months': $localize`:@@length.6to12:6 to 12 months`,
  '1-to-2-years': $localize`:@@length.1to2:1 to 2 years`,
  '2-to-5-years': $localize`:@@length.2to5:2 to 5 years`,
  '5-to-10-years': $localize`:@@length.5to10:5 to 10 years`,
  'over-10-years': $localize`:@@length.over10:Over 10 years`,
};

const stage: Readonly<Record<RelationshipStage, string>> = {
  separated: $localize`:@@outcomeStage.separated:Separated`,
  'no-contact': $localize`:@@outcomeStage.noContact:No contact`,
  'in-contact': $localize`:@@outcomeStage.inContact:In contact`,
  meeting: $localize`:@@outcomeStage.meeting:Meeting`,
  trial: $localize`:@@outcomeStage.trial:Trial period`,
  together: $localize`:@@outcomeStage.together:Together`,
  'apart-again': $localize`:@@outcomeStage.apartAgain:Apart again`,
  'moved-on': $localize`:@@outcomeStage.movedOn:Moved on`,
};

export const endedByChoices: readonly FacetChoice[] = choices[IntakeQuestion.ENDED_BY].map((code) => ({ code, words: endedBy[code] }));
export const lengthChoices: readonly FacetChoice[] = choices[IntakeQuestion.LENGTH].map((code) => ({ code, words: length[code] }));
export const stageChoices: readonly FacetChoice[] = relationshipStages.map((code) => ({ code, words: stage[code] }));
