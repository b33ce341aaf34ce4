import type { FastifyInstance } from 'fastify';

const always = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // Tokens travel in the fragment, which no referrer carries; this keeps even the path of a token page to ourselves.
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

const twoYears = 'max-age=63072000; includeSubDomains; preload';

/** Sets what every answer carries; a page replaces the policy by its own. */
export function installSecurityHeaders(fastify: FastifyInstance, isHttps: boolean): void {
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers(isHttps ? { ...always, 'strict-transport-security': twoYears } : always);
  });
}
