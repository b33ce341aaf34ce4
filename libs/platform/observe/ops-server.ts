import { createServer, type Server, type ServerResponse } from 'node:http';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { port, readConfig } from '@rekindle/platform/config';
import { metrics } from './metrics';
import { Readiness } from './readiness';

const config = { OPS_PORT: port };

/** Answers those who run us, on a port of its own that the outside never reaches: /healthz, /readyz, /metrics. */
@Injectable()
export class OpsServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly server: Server = createServer((request, response) => void this.answer(request.url ?? '', response));

  constructor(private readonly readiness: Readiness) {}

  async onApplicationBootstrap(): Promise<void> {
    const { OPS_PORT } = readConfig(config);
    await new Promise<void>((listening, failed) => this.server.once('error', failed).listen(OPS_PORT, listening));
    this.readiness.opened();
  }

  /** Load balancers look away first; then the rest of the process ends. */
  beforeApplicationShutdown(): void {
    this.readiness.closing();
    this.server.close();
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/healthz') return end(response, 200, 'alive');
    if (path === '/readyz') {
      const reason = await this.readiness.findReasonAgainst();
      return end(response, reason === null ? 200 : 503, reason ?? 'ready');
    }
    if (path === '/metrics') return end(response, 200, await metrics.metrics(), metrics.contentType);
    end(response, 404, 'Only /healthz, /readyz and /metrics are here.');
  }
}

function end(response: ServerResponse, status: number, body: string, contentType = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}
