import { Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RestController } from '@rekindle/platform/files';
import { Allow } from '@rekindle/platform/graphql';
import { Streams } from './streams';

/** Where an open page hears what has changed. A POST, because a cookie is read from nothing else that asks for something new. */
@RestController('live')
export class LiveController {
  constructor(private readonly streams: Streams) {}

  @Allow('live:listen')
  @Post()
  listen(@Res() reply: FastifyReply): void {
    const stream = this.streams.begin();
    void reply
      .code(200)
      .headers({
        'content-type': 'text/event-stream; charset=utf-8',
        // Nothing in between may gather it, pack it or keep it.
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
        // Not used again: a server that stops would wait for it.
        connection: 'close',
      })
      .send(stream.out);
  }
}
