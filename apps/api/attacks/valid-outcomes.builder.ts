import { claimOfGuide } from '@rekindle/outcomes/api/testing';
import type { ValidValues } from './valid-values.builder';

const said = { says: () => 'TRIAL', asOf: () => '2026-03-02', since: () => '2026-03-01', isCertain: () => true };

/** What is said in each of these inputs. */
const saidIn = (...inputs: readonly string[]): ValidValues =>
  Object.fromEntries(inputs.flatMap((input) => Object.entries(said).map(([name, value]) => [`${input}.${name}`, value])));

/** Which figure is asked for in each of these inputs. */
const figureIn = (...inputs: readonly string[]): ValidValues =>
  Object.fromEntries(inputs.flatMap((input) => Object.entries(claimOfGuide).map(([name, value]) => [`${input}.${name}`, () => value])));

/** Of those, what is sent about outcomes. */
export const validOutcomes: ValidValues = {
  ...saidIn('RecordOutcomeInput', 'CorrectOutcomeInput', 'TellOutcomeInput', 'CorrectMyOutcomeInput'),
  'clientOutcome.clientId': ({ people }) => people.client.memberId,
  'RecordOutcomeInput.clientId': ({ people }) => people.client.memberId,
  'RecordOutcomeInput.isPartnersWord': () => false,
  'CorrectOutcomeInput.reportId': ({ spare }) => spare.outcomeOfTeamId,
  'CorrectOutcomeInput.isTakenBack': () => false,
  'TellOutcomeInput.isPrivate': () => false,
  'CorrectMyOutcomeInput.reportId': ({ spare }) => spare.ownOutcomeId,
  'CorrectMyOutcomeInput.isTakenBack': () => false,
  'OutcomeFilterInput.startedFrom': () => '2025-01-01',
  'OutcomeFilterInput.startedUntil': () => '2026-12-31',
  'OutcomeFilterInput.programId': () => 'guide',
  'OutcomeFilterInput.coachId': ({ people }) => people.owner.memberId,
  'OutcomeFilterInput.stage': () => 'separated',
  'OutcomeFilterInput.endedBy': () => 'them',
  'OutcomeFilterInput.length': () => '2-to-5-years',
  ...figureIn('OutcomeClaimInput', 'FreezeOutcomeFigureInput'),
  'FreezeOutcomeFigureInput.sentence': ({ spare }) => spare.outcomeClaimSentence,
  'withdrawOutcomeFigure.id': ({ spare }) => spare.outcomeClaimId,
  'mailMyLaterQuestions.isOn': () => true,
};
