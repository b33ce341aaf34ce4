import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const mostBytes = 8_192;
const options = { parseAs: 'string', bodyLimit: mostBytes } as const;

/** Lets the routes of this scope, and no other, read a small form, whichever way it is written. Files are none of its fields. */
export function readForms(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    options,
    async (_request: FastifyRequest, body: string) => new URLSearchParams(body),
  );
  scope.addContentTypeParser('multipart/form-data', options, async ({ headers }: FastifyRequest, body: string) =>
    fieldsOf(headers['content-type'] ?? '', body),
  );
}

function fieldsOf(type: string, body: string): URLSearchParams {
  const boundary = /;\s*boundary="?([^";]{1,70})/i.exec(type)?.[1];
  const parts = boundary ? `\r\n${body}`.split(`\r\n--${boundary}`).slice(1) : [];
  if (!parts.pop()?.startsWith('--')) throw new BadRequestException('This form cannot be read.');
  const fields = parts.map((part) => /^\r\n(?<head>.*?)\r\n\r\n(?<value>.*)$/s.exec(part)?.groups);
  return new URLSearchParams(fields.map((field): [string, string] => [nameIn(field?.['head'] ?? ''), field?.['value'] ?? '']));
}

function nameIn(head: string): string {
  return /^content-disposition:[^\n]*;\s*name="?([^";\r]*)/im.exec(head)?.[1] ?? '';
}
