import { Global, Module } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { readConfig, z } from '@rekindle/platform/config';
import { Vault } from '@rekindle/platform/keys';
import { FileStore, PostgresFileStore } from './file-store';
import { Files } from './files';
import { FilesController } from './files.controller';
import { FilesRepository } from './files.repository';

const config = {
  /** What a practice may keep, in megabytes. */
  FILES_QUOTA: z.coerce.number().positive().default(200),
};

/** Files, in every process; where they are opened, in the api. */
@Global()
@Module({
  controllers: [FilesController],
  providers: [
    FilesRepository,
    { provide: FileStore, useClass: PostgresFileStore },
    { provide: Files, useFactory: filesOn, inject: [FilesRepository, FileStore, Vault, AuditTrail] },
  ],
  exports: [Files],
})
export class FilesModule {}

function filesOn(...parts: [FilesRepository, FileStore, Vault, AuditTrail]): Files {
  return new Files(...parts, readConfig(config).FILES_QUOTA * 1_048_576);
}
