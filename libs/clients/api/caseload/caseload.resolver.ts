import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { ClientPage } from '../client.type';
import { CaseloadService } from './caseload.service';
import { Caseload, ClientFilterInput } from './caseload.type';

@Resolver()
export class CaseloadResolver {
  constructor(private readonly service: CaseloadService) {}

  @Allow('client:list')
  @Query(() => ClientPage, { description: 'Clients of the practice, 50 a page.' })
  clients(
    @Args('filter', { type: () => ClientFilterInput, nullable: true }) filter?: ClientFilterInput | null,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ClientPage> {
    return this.service.page(filter ?? {}, after ?? null);
  }

  @Allow('client:list')
  @Query(() => Caseload)
  caseload(): Promise<Caseload> {
    return this.service.around();
  }
}
