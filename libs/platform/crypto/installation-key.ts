import { readConfig, secretKey } from '@rekindle/platform/config';
import { deriveKey } from './secrets';

/** The secret of the installation itself; whoever needs a key of their own takes `installationKey`. */
export function installationSecret(): Buffer {
  return readConfig({ SECRET_KEY: secretKey }).SECRET_KEY;
}

/** The key for one use. @param use tells it from all others, for example `limits` */
export function installationKey(use: string): Buffer {
  return deriveKey(installationSecret(), use);
}
