import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail';

/** Writing the audit trail, in every process. */
@Global()
@Module({ providers: [AuditTrail], exports: [AuditTrail] })
export class AuditModule {}
