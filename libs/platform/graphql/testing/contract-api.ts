import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { nobody, runInContext } from '@rekindle/platform/context';
import { GraphqlModule } from '../graphql.module';
import { Permissions } from '../permissions';
import { ContractResolver } from './contract.resolver';

const requestId = 'the same in both';

@Module({ imports: [GraphqlModule], providers: [ContractResolver] })
class ContractModule {
  constructor(permissions: Permissions) {
    permissions.add({ 'contract:read': ['coach'] });
  }
}

/** What is sent: a GraphQL request, and the role that sends it. */
export interface ContractRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly role?: string;
}

/** A whole HTTP answer, and what the resolvers were asked to do for it. */
export interface ContractAnswer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
  readonly calls: string[];
}

/** The contract's resolvers behind the product's GraphQL settings, without a database. */
export class ContractApi {
  private constructor(private readonly app: NestFastifyApplication) {}

  static async start(): Promise<ContractApi> {
    const app = await NestFactory.create<NestFastifyApplication>(ContractModule, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
    const fastify = app.getHttpAdapter().getInstance();
    fastify.addHook('preHandler', ({ headers }, _reply, next) => {
      const role = headers['x-role'];
      runInContext({ requestId, actor: typeof role === 'string' ? { role } : nobody }, next);
    });
    await app.init();
    await fastify.ready();
    return new ContractApi(app);
  }

  async send({ role, ...payload }: ContractRequest): Promise<ContractAnswer> {
    const { calls } = this.app.get(ContractResolver);
    calls.length = 0;
    const headers = { 'content-type': 'application/json', ...(role ? { 'x-role': role } : {}) };
    const response = await this.app.getHttpAdapter().getInstance().inject({ method: 'POST', url: '/graphql', headers, payload });
    const { date, ...lasting } = response.headers;
    return { status: response.statusCode, headers: lasting, body: response.body, calls: [...calls] };
  }

  async stop(): Promise<void> {
    await this.app.close();
  }
}
