import { Query, Resolver } from '@nestjs/graphql';
import { Allow, notFound } from '@rekindle/platform/graphql';
import { currentClientId } from '@rekindle/clients/api';
import { MyProgress } from './my-progress.type';
import { ProgressRepository } from './progress.repository';

@Resolver()
export class ProgressResolver {
  constructor(private readonly progress: ProgressRepository) {}

  @Allow('outcome:tell')
  @Query(() => MyProgress, { description: 'What has been for the client at work. Nothing in it says what will be.' })
  async myProgress(): Promise<MyProgress> {
    const found = await this.progress.of(currentClientId());
    if (!found) throw notFound();
    return found;
  }
}
