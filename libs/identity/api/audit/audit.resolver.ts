import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { identityLimits } from '../identity.limits';
import { AuditService } from './audit.service';
import { AuditExport, AuditFilterInput, AuditPage } from './audit.type';

const filterArgument = { type: () => AuditFilterInput, nullable: true };

@Resolver()
export class AuditResolver {
  constructor(private readonly service: AuditService) {}

  @Allow('audit:see')
  @Query(() => AuditPage, { description: 'Newest first, 50 a page.' })
  auditTrail(
    @Args('filter', filterArgument) filter?: AuditFilterInput | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AuditPage> {
    return this.service.page(filter ?? {}, after ?? null);
  }

  @Allow('audit:see')
  @Fresh()
  @Limited(identityLimits.exports)
  @Mutation(() => AuditExport)
  exportAudit(@Args('filter', filterArgument) filter?: AuditFilterInput | null): Promise<AuditExport> {
    return this.service.export(filter ?? {});
  }
}
