import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Passwords of the embedded database and the key that signs links. Kept between runs, or every restart would
 * sign everybody out and lock the database.
 * @typedef {{ adminPassword: string, appPassword: string, secretKey: string }} Secrets
 */

/** @returns {Secrets} */
export function newSecrets() {
  return { adminPassword: password(), appPassword: password(), secretKey: randomBytes(32).toString('base64') };
}

/** @returns {Secrets} the ones kept in a file only its owner may read, made at first use */
export function keptSecrets(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = newSecrets();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

// Letters and digits only: it goes into URLs unescaped.
function password() {
  return randomBytes(24).toString('hex');
}
