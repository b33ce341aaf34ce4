import { Global, Module } from '@nestjs/common';
import type { Database } from '@rekindle/platform/database';
import { configuredMasterKeys } from './configured-master-keys';
import { KeyRing } from './key-ring';
import { KeyRotation } from './key-rotation';
import { KeyStore } from './key-store';
import { MasterRenewal } from './master-renewal';
import { MasterKeys } from './master-keys';
import { openKeys } from './open-vault';
import { Vault } from './vault';

const keysDatabase = Symbol('the database of keys');

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
