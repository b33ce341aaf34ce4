import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clone } from '../paths.mjs';

// `LISTEN_HOST: z.string()`: in a source that reads settings, no other key is in capitals.
const setting = /\b[A-Z][A-Z_]+(?=: [a-z])/g;

/** Every setting that the given sources read. @param {string[]} patterns from the root of the repository @returns {string[]} */
export function settingsReadIn(...patterns) {
  const files = globSync(patterns, { cwd: clone, exclude: (name) => name.endsWith('.spec.ts') });
  const sources = files.map((file) => readFileSync(join(clone, file), 'utf8')).filter((text) => text.includes('readConfig('));
  return [...new Set(sources.flatMap((text) => text.match(setting) ?? []))].sort();
}
