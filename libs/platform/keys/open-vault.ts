import { readConfig, url } from '@rekindle/platform/config';
import { openDatabase, type Database } from '@rekindle/platform/database';
import { configuredMasterKeys } from './configured-master-keys';
import { KeyRing } from './key-ring';
import { KeyStore } from './key-store';
import { Vault } from './vault';

const connections = 4;

/** Connects to the database of keys that the settings name. */
export function openKeys(): Promise<Database> {
  const { KEYS_DATABASE_URL } = readConfig({ KEYS_DATABASE_URL: url('postgres', 'postgresql') });
  return openDatabase({ variable: 'KEYS_DATABASE_URL', url: KEYS_DATABASE_URL, entities: [], poolSize: connections });
}

/** The vault of a program that is none of the processes. @returns with how to close it */
export async function openVault(): Promise<{ vault: Vault; close: () => Promise<void> }> {
  const keys = await openKeys();
  return { vault: new Vault(new KeyRing(new KeyStore(keys), configuredMasterKeys())), close: () => keys.onApplicationShutdown() };
}
