import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setSite, siteOf, type Sites } from './sites';

/** Where JSON is taken and nothing else: questions and changes, and what an open page listens to. */
const jsonPaths = ['/graphql', '/live'];
/** A form on another site can send files, but no header of its own. */
const uploadHeader = 'rekindle-upload';
const deepest = 20;

/** For a route that takes a small form from wherever it comes, such as from a mail provider: it reads no cookie, so none is abused. */
export const takesForms = { takesForms: true } as const;
const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const longestList = 200;

/** Turns away what cannot be an honest request before anything of it is read or run. */
export function installFrontDoor(fastify: FastifyInstance, sites: Sites): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const site = sites.findSite(request);
    if (!site) return turnAway(reply, 421, 'This address is not served here.');
    setSite(request, site);
    const isJson = takesJson(request);
    if (!isJson && (onlyLooks(request) || leadsNowhere(request))) return;
    if ('takesForms' in request.routeOptions.config) {
      if (!formTypes.includes(contentType(request)[0])) return turnAway(reply, 400, 'Send a form.');
      return void reply.header('cache-control', 'no-store');
    }

    const [status, sentence] = (isJson ? whatIsWrongWithJson(request) : whatIsWrongWithUpload(request)) ?? [];
    if (status === 405) void reply.header('allow', 'POST');
    if (status && sentence) return turnAway(reply, status, sentence);
    if (!isSameOrigin(request, sites)) return turnAway(reply, 403, 'This request came from another site.');
    reply.header('cache-control', 'no-store');
  });

  fastify.addHook('preHandler', async (request, reply) => {
    if (!takesJson(request)) return;
    if (!isModest(request.body, deepest))
      return turnAway(reply, 400, 'This request is nested too deeply, lists too much, or holds an invisible character.');
  });
}

type Refusal = readonly [status: number, sentence: string];

function whatIsWrongWithJson(request: FastifyRequest): Refusal | null {
  if (request.method !== 'POST') return [405, 'Send a POST request.'];
  const [type, charset] = contentType(request);
  if (type !== 'application/json') return [400, 'Send JSON.'];
  return charset !== null && charset !== 'utf-8' ? [415, 'Send JSON in UTF-8.'] : null;
}

function whatIsWrongWithUpload(request: FastifyRequest): Refusal | null {
  if (request.method !== 'POST') return [405, 'Send a POST request.'];
  if (contentType(request)[0] !== 'multipart/form-data') return [400, 'Send a file.'];
  return request.headers[uploadHeader] ? null : [400, `Send the header ${uploadHeader}.`];
}

function leadsNowhere({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === undefined;
}

function onlyLooks({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

// The router reads `/%67raphql` and `http://host/graphql` as the same address: what it chose counts, not what was written.
function takesJson({ url, routeOptions }: FastifyRequest): boolean {
  return jsonPaths.includes(routeOptions.url ?? url.split('?', 1)[0] ?? '');
}

function contentType(request: FastifyRequest): [string, string | null] {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  return [type, charset?.slice('charset='.length).replaceAll('"', '') ?? null];
}

// Browsers say where a request came from; one that does not must at least name our origin.
function isSameOrigin(request: FastifyRequest, sites: Sites): boolean {
  const fetchSite = request.headers['sec-fetch-site'];
  if (fetchSite !== undefined) return fetchSite === 'same-origin';
  return request.headers.origin === sites.originOf(siteOf(request));
}

function isModest(value: unknown, levels: number): boolean {
  // PostgreSQL keeps every character but this one.
  if (typeof value === 'string') return !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  const parts = Object.values(value);
  return parts.length <= longestList && parts.every((part) => isModest(part, levels - 1));
}

async function turnAway(reply: FastifyReply, status: number, sentence: string): Promise<FastifyReply> {
  return reply.code(status).send({ errors: [{ message: sentence, extensions: { code: 'BAD_REQUEST' } }] });
}
