import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { Assignment, AssignExerciseInput } from './assignment.type';
import { AssignmentsService } from './assignments.service';

@Resolver()
export class AssignmentsResolver {
  constructor(private readonly service: AssignmentsService) {}

  @Allow('exercise:assign')
  @Query(() => [Assignment], { description: 'What a client was given, the latest first.' })
  assignments(@Args('clientId', { type: () => ID }) clientId: string): Promise<Assignment[]> {
    return this.service.of(clientId);
  }

  @Allow('exercise:assign')
  @Mutation(() => [Assignment], { description: 'One exercise to one client or to many.' })
  assignExercise(@Args('input') input: AssignExerciseInput): Promise<Assignment[]> {
    return this.service.assign(input);
  }

  @Allow('exercise:assign')
  @Mutation(() => Date, { description: 'A mail about one that lies open, at the client’s next hour; once a day. Says when it goes.' })
  remindOfExercise(@Args('id', { type: () => ID }) id: string): Promise<Date> {
    return this.service.remind(id);
  }

  @Allow('exercise:assign')
  @Mutation(() => Assignment)
  takeBackAssignment(@Args('id', { type: () => ID }) id: string): Promise<Assignment> {
    return this.service.takeBack(id);
  }
}
