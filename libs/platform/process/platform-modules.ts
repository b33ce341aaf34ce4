import type { DynamicModule, Type } from '@nestjs/common';
import { AuditModule } from '@rekindle/platform/audit';
import { CryptoModule } from '@rekindle/platform/crypto';
import { DatabaseModule } from '@rekindle/platform/database';
import { EventsModule } from '@rekindle/platform/events';
import { FilesModule } from '@rekindle/platform/files';
import { PermissionsModule } from '@rekindle/platform/graphql';
import { HttpModule } from '@rekindle/platform/http';
import { JobsModule } from '@rekindle/platform/jobs';
import { KeysModule } from '@rekindle/platform/keys';
import { LimitsModule } from '@rekindle/platform/limits';
import { LiveModule } from '@rekindle/platform/live';
import { MailModule } from '@rekindle/platform/mail';

/** What every process is made of, whatever it does. @param entities the tables that its areas write */
export function platformModules(entities: Type[]): (DynamicModule | Type)[] {
  return [
    DatabaseModule.forEntities(entities),
    PermissionsModule,
    HttpModule,
    CryptoModule,
    KeysModule,
    AuditModule,
    EventsModule,
    FilesModule,
    JobsModule,
    LimitsModule,
    LiveModule,
    MailModule,
  ];
}
