import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readConfig, z } from '@rekindle/platform/config';
import { newSecret } from '@rekindle/platform/crypto';
import { contentSecurityPolicy } from './content-security-policy';
import { siteOf, type Site } from './sites';

const config = { WEB_ROOT: z.string().default('dist') };
const folders: Record<Site, string> = { coach: 'dashboard/browser', portal: 'portal/browser' };

/** Serves both web applications: files as they are, every other address as the page, with a fresh nonce. */
export async function serveWebApps(fastify: FastifyInstance, isHttps: boolean): Promise<void> {
  const webRoot = join(process.cwd(), readConfig(config).WEB_ROOT);
  const roots = { coach: join(webRoot, folders.coach), portal: join(webRoot, folders.portal) };
  const pages = { coach: await pageOf(roots.coach), portal: await pageOf(roots.portal) };
  await fastify.register(fastifyStatic, { root: webRoot, serve: false, preCompressed: true, cacheControl: false });

  fastify.get<{ Params: { '*': string } }>('/*', (request, reply) => {
    const path = request.params['*'];
    const site = siteOf(request);
    return isFile(path) ? sendFile(reply, path, roots[site]) : sendPage(reply, pages[site], isHttps);
  });
}

// A name with a hash in it never changes its content: every script, style and font of a build.
const hashed = /-[\w-]{8}\.(?:js|css|woff2)$/;

function isFile(path: string): boolean {
  return /\.\w+$/.test(path);
}

// A worker answers to the policy it comes with, not to that of the page: it may ask us, and nobody else.
const serviceWorker = { path: 'sw.js', policy: "default-src 'none'; connect-src 'self'" };

function sendFile(reply: FastifyReply, path: string, root: string): FastifyReply {
  if (path === serviceWorker.path) void reply.header('content-security-policy', serviceWorker.policy);
  void reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  return reply.sendFile(path, root);
}

function sendPage(reply: FastifyReply, page: string, isHttps: boolean): FastifyReply {
  const nonce = newSecret();
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce, isHttps))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('CSP_NONCE', nonce));
}

async function pageOf(root: string): Promise<string> {
  return readFile(join(root, 'index.html'), 'utf8');
}
