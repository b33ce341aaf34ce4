import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '@rekindle/platform/graphql';
import { defineLimits, hour } from '@rekindle/platform/limits';
import type { Upload } from './files';
import { filesProblem } from './files.problems';

const mostBytes = 10 * 1_048_576;

/** How often somebody may hand in a file; stands beside the permission of every handler that takes one. */
export const uploadLimits = defineLimits({
  uploads: { points: 60, seconds: hour, by: 'member', says: 'That was a lot of files for an hour.' },
});

/** Lets requests carry one file. The body is read when a handler asks for it, after it is settled who may send one. */
export async function installUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyMultipart, { limits: { fileSize: mostBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 } });
}

/** The file that a request carries. @throws Problem */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  try {
    const part = await request.file();
    const bytes = await part?.toBuffer();
    if (!part || !bytes?.length) throw filesProblem('missing');
    return { name: part.filename, bytes };
  } catch (failure) {
    throw problemOf(failure);
  }
}

// Everything else that can go wrong while a body is read is a body that is no form, or ends too early.
function problemOf(failure: unknown): Error {
  const { code } = failure as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return filesProblem('too-large');
  return failure instanceof Problem ? failure : filesProblem('incomplete');
}
