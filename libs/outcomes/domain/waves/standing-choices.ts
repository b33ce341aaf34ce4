import { OutcomeStatus } from '../registry/outcome-report';

/** What somebody may answer who is asked where things stand. Null says nothing, which is an answer too. */
export const standingChoices = [
  OutcomeStatus.APART,
  OutcomeStatus.TRIAL,
  OutcomeStatus.TOGETHER,
  OutcomeStatus.MOVED_ON,
  null,
] as const satisfies readonly (OutcomeStatus | null)[];

/** What was chosen, by its place, which stands in links of mails; undefined where there is no such choice. */
export function choiceAt(place: string | undefined): OutcomeStatus | null | undefined {
  return place !== undefined && /^\d$/.test(place) ? standingChoices[Number(place)] : undefined;
}

/** The place of a choice. */
export function placeOfChoice(choice: OutcomeStatus | null): number {
  return standingChoices.indexOf(choice);
}
