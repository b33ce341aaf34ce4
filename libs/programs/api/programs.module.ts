import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { clientErased, ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { MeasuresModule } from '@rekindle/measures/api';
import { ReviewModule } from '@rekindle/review/api';
import { SafetyModule } from '@rekindle/safety/api';
import { AssignmentsRepository } from './assignments/assignments.repository';
import { AssignmentsResolver } from './assignments/assignments.resolver';
import { AssignmentsService } from './assignments/assignments.service';
import { AdvanceService } from './enrolments/advance.service';
import { EnrolService } from './enrolments/enrol.service';
import { EnrolmentLoop } from './enrolments/enrolment-loop';
import { EnrolmentRound } from './enrolments/enrolment-round';
import { EnrolmentSteps } from './enrolments/enrolment-steps';
import { EnrolmentsRepository } from './enrolments/enrolments.repository';
import { EnrolmentsResolver } from './enrolments/enrolments.resolver';
import { EnrolmentsService } from './enrolments/enrolments.service';
import { GatesOfClient } from './enrolments/gates-of-client';
import { GivingService } from './enrolments/giving.service';
import { ProgramsRepository } from './library/programs.repository';
import { ProgramsResolver } from './library/programs.resolver';
import { ProgramsService } from './library/programs.service';
import { AnsweredExercises } from './mail/answered-exercises';
import { ClientHours } from './mail/client-hours';
import { ExerciseLetterSource } from './mail/exercise.letter';
import { NewStepMail } from './mail/new-step.service';
import { Reminders } from './mail/reminders.service';
import { KnownExercises } from './own-exercises/known-exercises';
import { OwnExercisesRepository } from './own-exercises/own-exercises.repository';
import { OwnExercisesResolver } from './own-exercises/own-exercises.resolver';
import { OwnExercisesService } from './own-exercises/own-exercises.service';
import { OwnPathResolver } from './path/own-path.resolver';
import { OwnPathService } from './path/own-path.service';
import { programsPermissions } from './programs.permissions';
import { ReviewResolver } from './review/review.resolver';
import { ReviewService } from './review/review.service';
import { SubmissionKind } from './review/submission-kind';
import { Submissions } from './review/submissions';
import { Standstill } from './today/standstill';
import { StandstillResolver } from './today/standstill.resolver';
import { AfterHandIn } from './writing/after-hand-in';
import { ExerciseDoors } from './writing/exercise-doors';
import { HandInService } from './writing/hand-in.service';
import { MyExercisesResolver } from './writing/my-exercises.resolver';
import { MyExercisesService } from './writing/my-exercises.service';
import { TakingBackService } from './writing/taking-back.service';
import { WritingService } from './writing/writing.service';
import { WrittenAnswers } from './writing/written-answers';

/** The exercises of the guide and of a practice: given out by hand or by a program, written in, handed in, answered. */
@Module({
  imports: [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ReviewModule],
  providers: [
    ...[AssignmentsRepository, AssignmentsService, AssignmentsResolver, Reminders, ExerciseLetterSource],
    ...[
      WrittenAnswers,
      ExerciseDoors,
      WritingService,
      HandInService,
      AfterHandIn,
      TakingBackService,
      MyExercisesService,
      MyExercisesResolver,
    ],
    ...[Submissions, SubmissionKind, ReviewService, ReviewResolver],
    ...[ClientHours, NewStepMail, AnsweredExercises],
    ...[OwnExercisesRepository, OwnExercisesService, OwnExercisesResolver, KnownExercises],
    ...[ProgramsRepository, ProgramsService, ProgramsResolver],
    ...[
      EnrolmentsRepository,
      EnrolmentSteps,
      GatesOfClient,
      GivingService,
      AdvanceService,
      EnrolmentsService,
      EnrolService,
      EnrolmentsResolver,
    ],
    ...[EnrolmentRound, OwnPathService, OwnPathResolver, Standstill, StandstillResolver],
  ],
  exports: [EnrolmentRound],
})
export class ProgramsModule {
  constructor(
    permissions: Permissions,
    topics: Topics,
    events: Events,
    assignments: AssignmentsRepository,
    enrolments: EnrolmentsRepository,
  ) {
    permissions.add(programsPermissions);
    topics.add({ exercises: 'exercise:review', 'own-exercises': 'exercise:make' });
    events.on(clientErased, async ({ clientId }) => {
      await enrolments.forget(clientId);
      await assignments.forget(clientId);
    });
  }
}

/** What the worker process does for it by the clock. */
@Module({ imports: [ProgramsModule], providers: [EnrolmentLoop] })
export class ProgramsWorkerModule {}
