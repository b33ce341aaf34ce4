import { Foundations1795446000000 } from './1795446000000-foundations';
import { Outbox1795446001000 } from './1795446001000-outbox';
import { Identity1795446002000 } from './1795446002000-identity';
import { Clients1795446003000 } from './1795446003000-clients';
import { Encryption1795446004000 } from './1795446004000-encryption';
import { Audit1795446005000 } from './1795446005000-audit';
import { MailLanes1795446006000 } from './1795446006000-mail-lanes';
import { MailFunctions1795446006100 } from './1795446006100-mail-functions';
import { Limits1795446007000 } from './1795446007000-limits';
import { Files1795446008000 } from './1795446008000-files';
import { Team1795446009000 } from './1795446009000-team';
import { ConsentsAndIntake1795446010000 } from './1795446010000-consents-and-intake';
import { AssignedCoaches1795446011000 } from './1795446011000-assigned-coaches';
import { Cases1795446012000 } from './1795446012000-cases';
import { ClientSummary1795446012100 } from './1795446012100-client-summary';
import { TimelineAndNotes1795446012200 } from './1795446012200-timeline-and-notes';
import { FormerClients1795446013000 } from './1795446013000-former-clients';
import { ClientImports1795446014000 } from './1795446014000-client-imports';
import { Measures1795446015000 } from './1795446015000-measures';
import { Flags1795446016000 } from './1795446016000-flags';
import { CrisisLines1795446017000 } from './1795446017000-crisis-lines';
import { LiveChanges1795446018000 } from './1795446018000-live-changes';
import { ResponsePlan1795446019000 } from './1795446019000-response-plan';
import { Absence1795446020000 } from './1795446020000-absence';
import { CheckIns1795446021000 } from './1795446021000-check-ins';
import { MailBatches1795446022000 } from './1795446022000-mail-batches';
import { MailEvidence1795446023000 } from './1795446023000-mail-evidence';
import { Digests1795446024000 } from './1795446024000-digests';
import { Programs1795446025000 } from './1795446025000-programs';
import { WaitingSubmissions1795446025100 } from './1795446025100-waiting-submissions';
import { MailClaims1795446027000 } from './1795446027000-mail-claims';
import { Enrolments1795446030000 } from './1795446030000-enrolments';
import { Standstill1795446030100 } from './1795446030100-standstill';
import { Review1795446034000 } from './1795446034000-review';
import { Agreement1795446035000 } from './1795446035000-agreement';
import { OwnExercises1795929212038 } from './1795929212038-own-exercises';
import { MergedMail1795929326749 } from './1795929326749-merged-mail';
import { FilesForOneself1795940000000 } from './1795940000000-files-for-oneself';
import { Journal1795940000100 } from './1795940000100-journal';
import { Vault1795942134481 } from './1795942134481-vault';
import { WritingOffers1795943403201 } from './1795943403201-writing-offers';
import { RenameAnsweredLetter1795943421590 } from './1795943421590-rename-answered-letter';
import { Outcomes1795943859093 } from './1795943859093-outcomes';
import { SharedOnTimeline1795953778360 } from './1795953778360-shared-on-timeline';
import { OutcomeReaders1795953860599 } from './1795953860599-outcome-readers';
import { OutcomeWaves1795954053342 } from './1795954053342-outcome-waves';
import { OutcomeCases1795954129107 } from './1795954129107-outcome-cases';
import { DispatchTurns1795954228779 } from './1795954228779-dispatch-turns';
import { ClaimsByTurn1795954230214 } from './1795954230214-claims-by-turn';
import { OutcomeClaims1795954515104 } from './1795954515104-outcome-claims';
import { TalliesInStretches1795967182384 } from './1795967182384-tallies-in-stretches';

/** Every migration, oldest first. */
export const migrations = [
  Foundations1795446000000,
  Outbox1795446001000,
  Identity1795446002000,
  Clients1795446003000,
  Encryption1795446004000,
  Audit1795446005000,
  MailLanes1795446006000,
  MailFunctions1795446006100,
  Limits1795446007000,
  Files1795446008000,
  Team1795446009000,
  ConsentsAndIntake1795446010000,
  AssignedCoaches1795446011000,
  Cases1795446012000,
  ClientSummary1795446012100,
  TimelineAndNotes1795446012200,
  FormerClients1795446013000,
  ClientImports1795446014000,
  Measures1795446015000,
  Flags1795446016000,
  CrisisLines1795446017000,
  LiveChanges1795446018000,
  ResponsePlan1795446019000,
  Absence1795446020000,
  CheckIns1795446021000,
  MailBatches1795446022000,
  MailEvidence1795446023000,
  Digests1795446024000,
  Programs1795446025000,
  WaitingSubmissions1795446025100,
  MailClaims1795446027000,
  Enrolments1795446030000,
  Standstill1795446030100,
  Review1795446034000,
  Agreement1795446035000,
  OwnExercises1795929212038,
  MergedMail1795929326749,
  FilesForOneself1795940000000,
  Journal1795940000100,
  Vault1795942134481,
  WritingOffers1795943403201,
  RenameAnsweredLetter1795943421590,
  Outcomes1795943859093,
  SharedOnTimeline1795953778360,
  OutcomeReaders1795953860599,
  OutcomeWaves1795954053342,
  OutcomeCases1795954129107,
  DispatchTurns1795954228779,
  ClaimsByTurn1795954230214,
  OutcomeClaims1795954515104,
  TalliesInStretches1795967182384,
];
