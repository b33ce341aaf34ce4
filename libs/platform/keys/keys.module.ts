import { Global, Module } from '@nestjs/common';
import { readConfig, url } from '@rekindle/platform/config';
import { openDatabase, type Database } from '@rekindle/platform/database';
import { configuredMasterKeys } from './configured-master-keys';
import { KeyRing } from './key-ring';
import { KeyRotation } from './key-rotation';
import { KeyStore } from './key-store';
import { MasterRenewal } from './master-renewal';
import { MasterKeys } from './master-keys';
import { Vault } from './vault';

const keysDatabase = Symbol('the database of keys');
const connections = 4;

function openKeys(): Promise<Database> {
  const { KEYS_DATABASE_URL } = readConfig({ KEYS_DATABASE_URL: url('postgres', 'postgresql') });
  return openDatabase({ variable: 'KEYS_DATABASE_URL', url: KEYS_DATABASE_URL, entities: [], poolSize: connections });
}

/** Keys and what they seal, in every process. */
@Global()
@Module({
  providers: [
    { provide: MasterKeys, useFactory: configuredMasterKeys },
    { provide: keysDatabase, useFactory: openKeys },
    { provide: KeyStore, useFactory: (database: Database) => new KeyStore(database), inject: [keysDatabase] },
    { provide: KeyRing, useFactory: (store: KeyStore, masters: MasterKeys) => new KeyRing(store, masters), inject: [KeyStore, MasterKeys] },
    KeyRotation,
    Vault,
  ],
  exports: [KeyRing, KeyRotation, KeyStore, MasterKeys, Vault],
})
export class KeysModule {}

/** Wrapping everything under a new master key: in the worker process only. */
@Module({ providers: [MasterRenewal] })
export class MasterRenewalModule {}
