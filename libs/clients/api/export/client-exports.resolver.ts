import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { CaseloadService } from '../caseload/caseload.service';
import { ClientFilterInput } from '../caseload/caseload.type';
import { clientsLimits } from '../clients.limits';
import { ClientExport } from './client-export.type';
import { ClientExportsService } from './client-exports.service';

@Resolver()
export class ClientExportsResolver {
  constructor(
    private readonly service: ClientExportsService,
    private readonly caseload: CaseloadService,
  ) {}

  @Allow('client:export')
  @Fresh()
  @Limited(clientsLimits['client-exports'])
  @Mutation(() => ClientExport, { description: 'Those whom a list with this filter shows, as a file for spreadsheets.' })
  exportClients(
    @Args('filter', { type: () => ClientFilterInput, nullable: true }) filter?: ClientFilterInput | null,
  ): Promise<ClientExport> {
    return this.service.prepare(this.caseload.read(filter ?? {}));
  }
}
