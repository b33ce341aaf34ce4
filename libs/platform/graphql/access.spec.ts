import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, nobody, runInContext } from '@rekindle/platform/context';
import { Allow, Fresh, Public, WhileReadingOnly } from './access';
import { GraphqlModule } from './graphql.module';
import { Permissions } from './permissions';

@Resolver()
class PagesResolver {
  @Allow('notebook:open')
  @Query(() => Boolean)
  page(): boolean {
    return true;
  }

  @Allow('notebook:open')
  @Mutation(() => Boolean)
  write(): boolean {
    return true;
  }

  @Allow('notebook:open')
  @WhileReadingOnly()
  @Mutation(() => Boolean)
  close(): boolean {
    return true;
  }

  @Allow('notebook:open')
  @WhileReadingOnly()
  @Fresh()
  @Mutation(() => Boolean)
  burn(): boolean {
    return true;
  }

  @Public()
  @Mutation(() => Boolean)
  knock(): boolean {
    return true;
  }

  @Mutation(() => Boolean)
  forgotten(): boolean {
    return true;
  }
}

@Controller('pictures')
class PicturesController {
  @Allow('notebook:open')
  @Get()
  look(): string {
    return 'a picture';
  }

  @Allow('notebook:open')
  @Post()
  paste(): string {
    return 'pasted';
  }
}

@Module({ imports: [GraphqlModule], providers: [PagesResolver], controllers: [PicturesController] })
class NotebookModule {
  constructor(permissions: Permissions) {
    permissions.add({ 'notebook:open': ['client'] });
  }
}

let app: NestFastifyApplication;
let actor: Actor;
beforeAll(async () => {
  app = await NestFactory.create<NestFastifyApplication>(NotebookModule, new FastifyAdapter(), { logger: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preHandler', (_request, _reply, next) => runInContext({ requestId: 'r1', actor }, next));
  await app.init();
  await fastify.ready();
});
afterAll(() => app.close());

/** What stops somebody who calls a field; null for nothing. */
async function stops(who: Actor, field: string, kind: 'query' | 'mutation' = 'mutation'): Promise<string | null> {
  actor = who;
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: `${kind} { ${field} }` } });
  return answer.json<{ errors?: { extensions: { problem: string } }[] }>().errors?.[0]?.extensions.problem ?? null;
}

async function statusOf(who: Actor, method: 'GET' | 'POST'): Promise<number> {
  actor = who;
  return (await app.inject({ method, url: '/pictures' })).statusCode;
}

const client: Actor = { role: 'client', provedAt: new Date() };
const reader: Actor = { ...client, readsOnly: true };

describe('a handler', () => {
  it('is closed while it says nothing', async () => {
    expect(await stops(client, 'forgotten')).toBe('not-allowed');
  });

  it('is closed to visitors and to roles that do not hold its permission', async () => {
    expect(await stops(nobody, 'write')).toBe('signed-out');
    expect(await stops({ role: 'coach' }, 'write')).toBe('not-allowed');
    expect(await stops(client, 'write')).toBeNull();
  });

  it('that cannot be undone wants a fresh proof', async () => {
    expect(await stops({ ...client, provedAt: new Date(Date.now() - 300_001) }, 'burn')).toBe('prove-again');
    expect(await stops(client, 'burn')).toBeNull();
  });
});

describe('whoever reads only', () => {
  it('reads', async () => {
    expect(await stops(reader, 'page', 'query')).toBeNull();
    expect(await statusOf(reader, 'GET')).toBe(200);
  });

  it('changes nothing, and hands in no file, where nobody said otherwise', async () => {
    expect(await stops(reader, 'write')).toBe('reads-only');
    expect(await statusOf(reader, 'POST')).not.toBe(201);
    expect(await statusOf(client, 'POST')).toBe(201);
  });

  it('calls what is marked for them, under the same terms as everybody', async () => {
    expect(await stops(reader, 'close')).toBeNull();
    expect(await stops({ ...reader, provedAt: new Date(0) }, 'burn')).toBe('prove-again');
  });

  it('calls what every visitor may', async () => {
    expect(await stops(reader, 'knock')).toBeNull();
  });

  it('is told of their role first', async () => {
    expect(await stops({ role: 'coach', readsOnly: true }, 'write')).toBe('not-allowed');
  });
});
