import { aProgramFile } from './spare-programs.builder';
import type { ValidValues } from './valid-values.builder';

/** Of those, what is sent about programs. */
export const validPrograms: ValidValues = {
  'program.id': ({ spare }) => spare.programId,
  'programCheck.file': aProgramFile,
  'programCheck.id': ({ spare }) => spare.programId,
  'SaveProgramInput.file': aProgramFile,
  'archiveProgram.id': ({ spare }) => spare.programToArchiveId,
  'enrolments.clientId': ({ people }) => people.client.memberId,
  'enrol.clientIds': ({ people }) => [people.client.memberId],
  'enrol.program': ({ spare }) => spare.freeProgramId,
  'pauseEnrolment.id': ({ spare }) => spare.enrolmentId,
  'resumeEnrolment.id': ({ spare }) => spare.enrolmentId,
  'rewindEnrolment.id': ({ spare }) => spare.enrolmentId,
  'rewindEnrolment.step': () => 'first',
  'goOnWithEnrolment.id': ({ spare }) => spare.enrolmentId,
  'goOnWithEnrolment.step': () => 'second',
  'skipStep.id': ({ spare }) => spare.enrolmentId,
  'skipStep.step': () => 'third',
  'openPart.id': ({ spare }) => spare.enrolmentId,
  'openPart.part': () => 'two',
  'stopEnrolment.id': ({ spare }) => spare.enrolmentToStopId,
};
