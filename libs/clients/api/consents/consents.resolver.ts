import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, WhileReadingOnly } from '@rekindle/platform/graphql';
import { ConsentKind } from '@rekindle/clients/domain';
import { currentClientId } from '../current-client';
import { ConsentType, GiveConsentInput } from './consent.type';
import { Consents } from './consents.service';

@Resolver()
export class ConsentsResolver {
  constructor(private readonly service: Consents) {}

  @Allow('consent:decide')
  @Query(() => [ConsentType], { description: 'Where the consents of the client who asks stand; those never given are missing.' })
  consents(): Promise<ConsentType[]> {
    return this.service.of(currentClientId());
  }

  @Allow('consent:decide')
  @Mutation(() => ConsentType)
  giveConsent(@Args('input') input: GiveConsentInput): Promise<ConsentType> {
    return this.service.give(input);
  }

  @Allow('consent:decide')
  @WhileReadingOnly()
  @Mutation(() => ConsentType, { nullable: true, description: 'Null when it was never given.' })
  withdrawConsent(@Args('kind', { type: () => ConsentKind }) kind: ConsentKind): Promise<ConsentType | null> {
    return this.service.withdraw(kind);
  }
}
