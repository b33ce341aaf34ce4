import { Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readUpload, RestController, uploadLimits } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import type { JournalEntry } from '../writing/journal-entry.type';
import { MyJournalService } from '../writing/my-journal.service';
import { PhotosService } from './photos.service';

/** Where a picture is put into an entry; it is shown where every file is. */
@RestController('files/journal-photo')
export class PhotosController {
  constructor(
    private readonly photos: PhotosService,
    private readonly mine: MyJournalService,
  ) {}

  @Allow('journal:write')
  @Limited(uploadLimits.uploads)
  @Post(':entryId')
  async add(@Param('entryId') entryId: string, @Req() request: FastifyRequest): Promise<{ data: JournalEntry }> {
    // Whether one may see it is asked before anything changes.
    await this.mine.get(entryId);
    await this.photos.add(entryId, await readUpload(request));
    return { data: await this.mine.get(entryId) };
  }
}
