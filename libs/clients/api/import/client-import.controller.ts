import { Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readUpload, RestController, uploadLimits } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import type { ClientImport } from './client-import.type';
import { ClientImportsService } from './client-imports.service';

/** Where a list of clients is handed in. It is read and never opened again, so it is no file like the others. */
@RestController('files/client-import')
export class ClientImportController {
  constructor(private readonly imports: ClientImportsService) {}

  @Allow('client:import')
  @Limited(uploadLimits.uploads)
  @Post()
  async receive(@Req() request: FastifyRequest): Promise<{ data: ClientImport }> {
    return { data: await this.imports.receive(await readUpload(request)) };
  }
}
