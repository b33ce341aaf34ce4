import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of master keys in a folder, made at first use, for its owner's eyes only. Without it nothing that was sealed opens again. */
export function masterKeyFileIn(folder) {
  const file = join(folder, 'master.key');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `first ${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return file;
}
