import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { clientErased, ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { MeasuresModule } from '@rekindle/measures/api';
import { SafetyModule } from '@rekindle/safety/api';
import { AssignmentsRepository } from './assignments/assignments.repository';
import { AssignmentsResolver } from './assignments/assignments.resolver';
import { AssignmentsService } from './assignments/assignments.service';
import { ExerciseLetterSource } from './mail/exercise.letter';
import { Reminders } from './mail/reminders.service';
import { programsPermissions } from './programs.permissions';
import { ReviewResolver } from './review/review.resolver';
import { ReviewService } from './review/review.service';
import { Submissions } from './review/submissions';
import { WaitingSubmissions } from './review/waiting-submissions';
import { AfterHandIn } from './writing/after-hand-in';
import { ExerciseDoors } from './writing/exercise-doors';
import { HandInService } from './writing/hand-in.service';
import { MyExercisesResolver } from './writing/my-exercises.resolver';
import { MyExercisesService } from './writing/my-exercises.service';
import { TakingBackService } from './writing/taking-back.service';
import { WritingService } from './writing/writing.service';
import { WrittenAnswers } from './writing/written-answers';

/** The exercises of the guide: given out, written in, handed in, answered. */
@Module({
  imports: [IdentityModule, ClientsModule, MeasuresModule, SafetyModule],
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
    ...[Submissions, WaitingSubmissions, ReviewService, ReviewResolver],
  ],
})
export class ProgramsModule {
  constructor(permissions: Permissions, topics: Topics, events: Events, assignments: AssignmentsRepository) {
    permissions.add(programsPermissions);
    topics.add({ exercises: 'exercise:review' });
    events.on(clientErased, ({ clientId }) => assignments.forget(clientId));
  }
}
