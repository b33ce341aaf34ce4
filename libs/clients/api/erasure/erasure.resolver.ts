import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { ErasureService } from './erasure.service';

@ObjectType({ description: 'What was erased is nameless now, and unreadable within 30 days in every backup.' })
export class Erasure {
  @Field(() => ID)
  clientId!: string;
}

@Resolver()
export class ErasureResolver {
  constructor(private readonly service: ErasureService) {}

  @Allow('client:erase')
  @Fresh()
  @Mutation(() => Erasure, { description: 'Forgets a client for good. Coded facts stay for counting, without a name.' })
  async eraseClient(@Args('clientId', { type: () => ID }) clientId: string): Promise<Erasure> {
    await this.service.begin(clientId);
    return { clientId };
  }
}
