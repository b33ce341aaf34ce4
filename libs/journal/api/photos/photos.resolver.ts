import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { JournalEntry } from '../writing/journal-entry.type';
import { MyJournalService } from '../writing/my-journal.service';
import { PhotosService } from './photos.service';

@Resolver()
export class PhotosResolver {
  constructor(
    private readonly photos: PhotosService,
    private readonly mine: MyJournalService,
  ) {}

  @Allow('journal:write')
  @Mutation(() => JournalEntry, { description: 'A picture is gone for good.' })
  async removeJournalPhoto(@Args('id', { type: () => ID }) id: string): Promise<JournalEntry> {
    return this.mine.get(await this.photos.remove(id));
  }
}
