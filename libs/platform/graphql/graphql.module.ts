import type { IncomingMessage } from 'node:http';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessGuard } from './access';
import { CompilingApolloDriver } from './compiling-driver';
import { formatError } from './format-error';
import { hardening } from './hardening';
import { operationLog } from './operation-log';
import { PermissionsModule } from './permissions';

/** What resolvers may take with `@Context()`: the request they answer, for the few that read or set a cookie. */
export interface GraphqlContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly req: IncomingMessage;
}

const { plugins, ...hardened } = hardening();

/** GraphQL over POST /graphql, code-first, every handler guarded. */
@Module({
  imports: [
    PermissionsModule,
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: CompilingApolloDriver,
      autoSchemaFile: true,
      // What it would look for at every start, `npm run generate` has found when the schema was printed.
      buildSchemaOptions: { skipCheck: true },
      graphiql: false,
      path: '/graphql',
      context: (request: FastifyRequest, reply: FastifyReply): GraphqlContext => ({ request, reply, req: request.raw }),
      formatError,
      autoTransformHttpErrors: false,
      ...hardened,
      // The hook of one runs for every field, and to start the other is to load protocol buffers; both answer what nobody asks here.
      plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), operationLog, ...plugins],
    }),
  ],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
})
export class GraphqlModule {}
