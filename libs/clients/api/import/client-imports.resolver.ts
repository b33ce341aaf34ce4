import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ImportField } from '@rekindle/clients/domain';
import { ClientImport, ImportCheck, StartImportInput } from './client-import.type';
import { ClientImportsService } from './client-imports.service';

@Resolver()
export class ClientImportsResolver {
  constructor(private readonly service: ClientImportsService) {}

  @Allow('client:import')
  @Query(() => ClientImport, { description: 'A list that the one who asks has handed in.' })
  clientImport(@Args('id', { type: () => ID }) id: string): Promise<ClientImport> {
    return this.service.find(id);
  }

  @Allow('client:import')
  @Query(() => ImportCheck, { description: 'What would become of the whole file. Nothing is kept.' })
  clientImportCheck(
    @Args('id', { type: () => ID }) id: string,
    @Args('mapping', { type: () => [ImportField], nullable: 'items' }) mapping: (ImportField | null)[],
  ): Promise<ImportCheck> {
    return this.service.check(id, mapping);
  }

  @Allow('client:import')
  @Mutation(() => ClientImport, { description: 'Brings in everybody of the list, or nobody. Nothing is mailed to them.' })
  startImport(@Args('input') input: StartImportInput): Promise<ClientImport> {
    return this.service.start(input);
  }
}
