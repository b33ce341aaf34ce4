import { Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '@rekindle/platform/graphql';
import { SupportService } from './support.service';

@Resolver()
export class SupportResolver {
  constructor(private readonly support: SupportService) {}

  @Allow('support:ask')
  @Mutation(() => Boolean, {
    description: 'The client who asks says that they are not safe now: their coach is told at once. Said twice it is said once.',
  })
  sayNotSafe(): Promise<boolean> {
    return this.support.sayNotSafe();
  }
}
