import { Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '@rekindle/platform/graphql';
import { disposition } from './file-name';
import { Files } from './files';
import { RestController } from './rest-controller';

/** Where a file is opened, by whoever is signed in and may see its row. */
@RestController('files')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Allow('file:open')
  @Get(':id')
  async open(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.files.get(id);
    // A browser may keep it, and asks each time whether it still may show it.
    void reply.headers({ 'cache-control': 'private, no-cache', etag: `"${file.id}"` });
    if (request.headers['if-none-match'] === `"${file.id}"`) return void reply.code(304).send();

    const { name, bytes } = await this.files.open(file);
    void reply
      .headers({
        'content-type': file.type,
        'content-disposition': disposition(file.type, name),
        // Whatever it turns out to hold, it does nothing on our origin.
        'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      })
      .send(bytes);
  }
}
