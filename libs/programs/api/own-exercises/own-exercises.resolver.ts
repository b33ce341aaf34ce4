import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { OwnExerciseType, SaveOwnExerciseInput } from './own-exercise.type';
import { OwnExercisesService } from './own-exercises.service';

@Resolver()
export class OwnExercisesResolver {
  constructor(private readonly service: OwnExercisesService) {}

  @Allow('exercise:make')
  @Query(() => [OwnExerciseType], { description: 'The exercises of the practice: those in use first, by name.' })
  ownExercises(): Promise<OwnExerciseType[]> {
    return this.service.all();
  }

  @Allow('exercise:make')
  @Mutation(() => OwnExerciseType)
  saveOwnExercise(@Args('input') input: SaveOwnExerciseInput): Promise<OwnExerciseType> {
    return this.service.save(input);
  }

  @Allow('exercise:make')
  @Mutation(() => [OwnExerciseType], { description: 'It is given out to nobody any more; whoever was given it goes on with it.' })
  archiveOwnExercise(@Args('id', { type: () => ID }) id: string): Promise<OwnExerciseType[]> {
    return this.service.archive(id);
  }
}
