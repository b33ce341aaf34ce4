import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { WaveAnswersService } from './wave-answers.service';
import { WaveAnswers } from './wave-answers.type';

@Resolver()
export class WaveAnswersResolver {
  constructor(private readonly answers: WaveAnswersService) {}

  @Allow('outcome:read')
  @Query(() => [WaveAnswers], { description: 'How many answered, by wave: from the start first, the earlier days first.' })
  outcomeFollowUpAnswers(): Promise<WaveAnswers[]> {
    return this.answers.byWave();
  }
}
