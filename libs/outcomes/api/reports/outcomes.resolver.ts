import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, asksFor, WhileReadingOnly } from '@rekindle/platform/graphql';
import { CorrectMyOutcomeInput, CorrectOutcomeInput, OutcomeType, RecordOutcomeInput, TellOutcomeInput } from './outcome-report.type';
import { RecordingService } from './recording.service';
import { TellingService } from './telling.service';

@Resolver()
export class OutcomesResolver {
  constructor(
    private readonly recording: RecordingService,
    private readonly telling: TellingService,
  ) {}

  @Allow('outcome:read')
  @Query(() => OutcomeType, { description: 'What came of it for a client, without what they keep private.' })
  clientOutcome(
    @Args('clientId', { type: () => ID }) clientId: string,
    @Info() info: GraphQLResolveInfo,
    @Args('again', { type: () => Boolean, nullable: true, description: 'The page stands open and asks what has come since.' })
    again: boolean | null = null,
  ): Promise<OutcomeType> {
    // Whether a stage is unsaid is no reading of what was said.
    return this.recording.of(clientId, { isReading: again !== true && asksFor('reports', info) });
  }

  @Allow('outcome:record')
  @Mutation(() => OutcomeType, { description: 'Writes down what a coach has heard.' })
  recordOutcome(@Args('input') input: RecordOutcomeInput): Promise<OutcomeType> {
    return this.recording.record(input);
  }

  @Allow('outcome:record')
  @Mutation(() => OutcomeType, { description: 'Puts another report in the place of one that somebody of the team wrote.' })
  correctOutcome(@Args('input') input: CorrectOutcomeInput): Promise<OutcomeType> {
    return this.recording.correct(input);
  }

  @Allow('outcome:tell')
  @Query(() => OutcomeType, { description: 'What came of it for the client at work.' })
  myOutcome(): Promise<OutcomeType> {
    return this.telling.own();
  }

  // What came of coaching shows after it has ended.
  @Allow('outcome:tell')
  @WhileReadingOnly()
  @Mutation(() => OutcomeType, { description: 'Says where things stand.' })
  tellOutcome(@Args('input') input: TellOutcomeInput): Promise<OutcomeType> {
    return this.telling.tell(input);
  }

  @Allow('outcome:tell')
  @WhileReadingOnly()
  @Mutation(() => OutcomeType, { description: 'Puts another report in the place of an own one.' })
  correctMyOutcome(@Args('input') input: CorrectMyOutcomeInput): Promise<OutcomeType> {
    return this.telling.correct(input);
  }
}
