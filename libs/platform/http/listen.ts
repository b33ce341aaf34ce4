import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * Lets one application listen on several ports, so that each site has an origin of its own on one machine.
 * Prepared before the application is ready, started after; closes with it.
 */
export function listenOn(fastify: FastifyInstance, ports: readonly number[], host: string): { start: () => Promise<void> } {
  const servers = ports.map((port) => ({
    port,
    server: createServer({ requestTimeout: 30_000 }, (request, response) => fastify.routing(request, response)),
  }));
  fastify.addHook('preClose', async () => {
    await Promise.all(servers.map(({ server }) => closed(server)));
  });
  return {
    start: async () => {
      await Promise.all(servers.map(({ port, server }) => listening(server, port, host)));
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => server.once('error', reject).listen({ port, host }, resolve));
}

// Requests in hand are answered; idle connections are not waited for.
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
