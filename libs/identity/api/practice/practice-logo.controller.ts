import { Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readUpload, RestController, uploadLimits } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { PracticeLogoService } from './practice-logo.service';
import type { PracticeType } from './practice.type';

/** Where a logo is handed in; it is shown where every file is. */
@RestController('files/practice-logo')
export class PracticeLogoController {
  constructor(private readonly logos: PracticeLogoService) {}

  @Allow('practice:update')
  @Limited(uploadLimits.uploads)
  @Post()
  async replace(@Req() request: FastifyRequest): Promise<{ data: PracticeType }> {
    return { data: await this.logos.replace(await readUpload(request)) };
  }
}
