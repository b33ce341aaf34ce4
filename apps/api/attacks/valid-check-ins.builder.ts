import type { ValidValues } from './valid-values.builder';

/** Of those, what is sent about check-ins and their mail. */
export const validCheckIns: ValidValues = {
  'checkInPlan.clientId': ({ people }) => people.client.memberId,
  'PauseCheckInsInput.clientId': ({ people }) => people.client.memberId,
  'PlanTimesInput.clientId': ({ people }) => people.client.memberId,
  'PlanTimesInput.at': () => '19:00',
  'PlanTimesInput.startsOn': () => '2026-01-01',
  // Somebody who has no plan yet: another one would have a newer version after each honest change.
  'SaveCheckInPlanInput.clientId': ({ invited }) => invited.id,
  'SaveCheckInPlanInput.at': () => '19:00',
  'SaveCheckInPlanInput.startsOn': () => '2026-01-01',
  'QuietHoursInput.from': () => '21:00',
  'QuietHoursInput.until': () => '08:00',
  'PlanPartInput.id': () => 'daily',
  'CadenceInput.every': () => 'WEEK',
  'CadenceInput.on': () => [1, 2, 3, 4, 5, 6, 7],
  'QuestionInput.id': () => 'pulse',
  'QuestionInput.ask': () => 'FACES',
  'QuestionInput.words': () => 'How was today?',
  'clientCheckIns.clientId': ({ people }) => people.client.memberId,
  'clientCheckIns.from': () => '2026-01-01',
  'clientCheckIns.until': () => '2026-12-31',
  'moveMyCheckIns.at': () => '20:00',
  'deliveries.clientId': ({ people }) => people.client.memberId,
  'deliveriesOfDay.day': () => new Date().toISOString().slice(0, 10),
  'SaveCheckInTemplateInput.name': () => 'Quiet evenings',
  'removeCheckInTemplate.id': ({ spare }) => spare.templateId,
  'MyDigestInput.isOn': () => true,
  'MyDigestInput.timeZone': () => 'Europe/Oslo',
  'sendMailAgain.id': ({ spare }) => spare.heldMailId,
};
