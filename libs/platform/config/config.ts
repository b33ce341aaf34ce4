import { z } from 'zod';

/** A setting that is missing or wrong, told in one sentence that names the variable. */
export class ConfigProblem extends Error {}

/**
 * Reads the settings of one capability from the environment; the only place that touches `process.env`.
 *
 * @param shape one zod type per environment variable
 * @returns the parsed settings
 * @throws ConfigProblem naming every variable that is missing or wrong
 */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: NodeJS.ProcessEnv = process.env,
): z.output<z.ZodObject<Shape>> {
  const known = Object.entries(shape).map(([name, type]) => [name, read.get(type)?.get(environment[name])] as const);
  if (known.every(([, value]) => value)) return Object.fromEntries(known.map(([name, value]) => [name, value?.read])) as never;
  const result = z.object(shape).safeParse(environment);
  if (result.success) {
    for (const [name, type] of Object.entries(shape)) remember(type, environment[name], (result.data as Record<string, unknown>)[name]);
    return result.data;
  }
  throw new ConfigProblem(result.error.issues.map((issue) => `${issue.path.join('.')} ${sentence(issue)}`).join(' '));
}

/** What a type has made of a text: each of a hundred thousand mails asks for the same settings. */
const read = new WeakMap<object, Map<string | undefined, { readonly read: unknown }>>();

function remember(type: object, text: string | undefined, value: unknown): void {
  const values = read.get(type) ?? new Map<string | undefined, { readonly read: unknown }>();
  read.set(type, values.set(text, { read: value }));
}

function sentence(issue: z.core.$ZodIssue): string {
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  return isMissing ? 'is not set.' : `is wrong: ${issue.message}.`;
}

/** An address with one of the given schemes, for example `url('postgres', 'postgresql')`. */
export function url(...schemes: string[]) {
  return z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)), {
    message: `it must look like ${schemes[0]}://host`,
  });
}

/** A scheme, host and port without a path, for example `http://localhost:4200`. */
export const origin = url('http', 'https').refine((text) => !URL.canParse(text) || new URL(text).origin === text, {
  message: 'it must be an origin without a path',
});

export const port = z.coerce.number().int().min(0).max(65_535);

/** Exactly 32 bytes, written in base64. */
export const secretKey = z
  .base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, { message: 'it must be 32 bytes in base64' });
