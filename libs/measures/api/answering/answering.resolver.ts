import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { OfferService } from '../offer/offer.service';
import { MeasureOnOffer, MeasureResult, SaveMeasureAnswerInput, SittingType } from '../sitting.type';
import { AnsweringService } from './answering.service';

@Resolver()
export class AnsweringResolver {
  constructor(
    private readonly offer: OfferService,
    private readonly service: AnsweringService,
  ) {}

  @Allow('measure:answer')
  @Query(() => [MeasureOnOffer], { description: 'What is asked each week comes first, in the order in which it is asked.' })
  measures(): Promise<MeasureOnOffer[]> {
    return this.offer.all();
  }

  @Allow('measure:answer')
  @Query(() => SittingType, { nullable: true, description: 'What was begun of a questionnaire and not finished.' })
  sitting(@Args('questionnaire') questionnaire: string): Promise<SittingType | null> {
    return this.service.sitting(questionnaire);
  }

  @Allow('measure:answer')
  @Query(() => [MeasureResult], { description: 'What the client who asks has answered, the latest first.' })
  ownResults(@Args('questionnaire') questionnaire: string): Promise<MeasureResult[]> {
    return this.service.results(questionnaire);
  }

  @Allow('measure:answer')
  @Mutation(() => SittingType)
  saveMeasureAnswer(@Args('input') input: SaveMeasureAnswerInput): Promise<SittingType> {
    return this.service.save(input);
  }

  @Allow('measure:answer')
  @Mutation(() => MeasureResult)
  finishMeasure(@Args('questionnaire') questionnaire: string): Promise<MeasureResult> {
    return this.service.finish(questionnaire);
  }
}
