import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { IntakeType, SavedAnswer, SaveIntakeAnswerInput } from './intake.type';
import { IntakeService } from './intake.service';

@Resolver()
export class IntakeResolver {
  constructor(private readonly service: IntakeService) {}

  @Allow('intake:answer')
  @Query(() => IntakeType)
  intake(): Promise<IntakeType> {
    return this.service.get();
  }

  @Allow('intake:answer')
  @Mutation(() => SavedAnswer)
  saveIntakeAnswer(@Args('input') input: SaveIntakeAnswerInput): Promise<SavedAnswer> {
    return this.service.save(input);
  }

  @Allow('intake:answer')
  @Mutation(() => IntakeType, { description: 'Ends the questions: the answers become facts.' })
  completeIntake(): Promise<IntakeType> {
    return this.service.complete();
  }
}
