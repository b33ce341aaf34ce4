import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { MyExercise } from '../assignments/assignment.type';
import { ExerciseSaved, OpenExercise, SaveExerciseAnswerInput } from './exercise-answer.type';
import { HandInService } from './hand-in.service';
import { MyExercisesService } from './my-exercises.service';
import { TakingBackService } from './taking-back.service';
import { WritingService } from './writing.service';

@Resolver()
export class MyExercisesResolver {
  constructor(
    private readonly mine: MyExercisesService,
    private readonly writing: WritingService,
    private readonly handing: HandInService,
    private readonly takingBack: TakingBackService,
  ) {}

  @Allow('exercise:do')
  @Query(() => [MyExercise], { description: 'What the client who asks was given or chose, the latest first.' })
  myExercises(): Promise<MyExercise[]> {
    return this.mine.all();
  }

  @Allow('exercise:do')
  @Query(() => OpenExercise)
  myExercise(@Args('id', { type: () => ID }) id: string): Promise<OpenExercise> {
    return this.mine.open(id);
  }

  @Allow('exercise:do')
  @Mutation(() => MyExercise, { description: 'Chosen by the client; one that is open already is gone on with.' })
  beginExercise(@Args('exercise') exercise: string): Promise<MyExercise> {
    return this.mine.begin(exercise);
  }

  @Allow('exercise:do')
  @Mutation(() => ExerciseSaved)
  saveExerciseAnswer(@Args('input') input: SaveExerciseAnswerInput): Promise<ExerciseSaved> {
    return this.writing.save(input);
  }

  @Allow('exercise:do')
  @Mutation(() => OpenExercise, { description: 'What is written is kept as it stands. `share` is asked where an exercise is private.' })
  async handInExercise(@Args('id', { type: () => ID }) id: string, @Args('share') share: boolean): Promise<OpenExercise> {
    await this.handing.handIn(id, share);
    return this.mine.open(id);
  }

  @Allow('exercise:do')
  @Mutation(() => OpenExercise, { description: 'The coach does not see it any more; only where an exercise is private.' })
  async hideExercise(@Args('id', { type: () => ID }) id: string): Promise<OpenExercise> {
    await this.takingBack.takeBack(id);
    return this.mine.open(id);
  }
}
