import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, notFound } from '@rekindle/platform/graphql';
import { CheckInsRepository } from '../days/check-ins.repository';
import { WritingPlaces } from './writing-place';
import { CheckInPrompt, OwnWritingOffer } from './writing.type';

@Resolver()
export class WritingResolver {
  constructor(
    private readonly places: WritingPlaces,
    private readonly checkIns: CheckInsRepository,
  ) {}

  @Allow('check-in:plan')
  @Query(() => [CheckInPrompt], { description: 'What a plan may offer to write about.' })
  checkInPrompts(): CheckInPrompt[] {
    return this.places.prompts().map(({ key, question }) => ({ key, question }));
  }

  @Allow('check-in:answer')
  @Query(() => OwnWritingOffer, { description: 'What one of one’s own check-ins offers to write about.' })
  async myWritingOffer(@Args('checkInId', { type: () => ID }) checkInId: string): Promise<OwnWritingOffer> {
    const checkIn = await this.checkIns.findOwn(checkInId);
    const shown = checkIn && this.places.shown(checkIn.writing, checkIn.id);
    if (!shown) throw notFound();
    return { id: checkIn.id, ...shown };
  }
}
