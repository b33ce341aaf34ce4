import type { ValidValues } from './valid-values.builder';

/** Of those, what is sent about outcomes. */
export const validOutcomes: ValidValues = {
  'clientOutcome.clientId': ({ people }) => people.client.memberId,
  'RecordOutcomeInput.clientId': ({ people }) => people.client.memberId,
  'RecordOutcomeInput.asOf': () => '2026-03-02',
  'RecordOutcomeInput.since': () => '2026-03-01',
  'CorrectOutcomeInput.reportId': ({ spare }) => spare.outcomeOfTeamId,
  'CorrectOutcomeInput.asOf': () => '2026-03-02',
  'CorrectOutcomeInput.since': () => '2026-03-01',
  'TellOutcomeInput.asOf': () => '2026-03-02',
  'TellOutcomeInput.since': () => '2026-03-01',
  'CorrectMyOutcomeInput.reportId': ({ spare }) => spare.ownOutcomeId,
  'CorrectMyOutcomeInput.asOf': () => '2026-03-02',
  'CorrectMyOutcomeInput.since': () => '2026-03-01',
};
