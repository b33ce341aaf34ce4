import { readFileSync } from 'node:fs';
import { ConfigProblem, readConfig, url, z } from '@rekindle/platform/config';
import { FileMasterKeys } from './file-master-keys';
import type { MasterKeys } from './master-keys';
import { TransitMasterKeys } from './transit-master-keys';

const config = {
  /** Where the master keys lie, unless a service keeps them. */
  MASTER_KEY_FILE: z.string().optional(),
  /** The transit endpoint of a key management service, for example `https://vault.example/v1/transit`. */
  KMS_URL: url('https', 'http').optional(),
  KMS_KEY: z.string().default('rekindle'),
  KMS_TOKEN_FILE: z.string().optional(),
};

/** The master keys that the settings name. @throws ConfigProblem when they name none, or both */
export function configuredMasterKeys(): MasterKeys {
  const { MASTER_KEY_FILE, KMS_URL, KMS_KEY, KMS_TOKEN_FILE } = readConfig(config);
  if (MASTER_KEY_FILE && KMS_URL) throw new ConfigProblem('MASTER_KEY_FILE and KMS_URL are both set: keep one of them.');
  if (MASTER_KEY_FILE) return FileMasterKeys.read(MASTER_KEY_FILE);
  if (!KMS_URL || !KMS_TOKEN_FILE) throw new ConfigProblem('MASTER_KEY_FILE is not set, nor are KMS_URL and KMS_TOKEN_FILE.');
  return new TransitMasterKeys({ url: KMS_URL, keyName: KMS_KEY, token: readFileSync(KMS_TOKEN_FILE, 'utf8').trim() });
}
