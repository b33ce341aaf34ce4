import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Fresh, Public, WhileReadingOnly, type GraphqlContext } from '@rekindle/platform/graphql';
import { deviceOf } from '../sessions/session-cookie';
import { EnrolmentService } from './enrolment.service';
import { FactorsService } from './factors.service';
import { ConfirmPasskeyInput, ConfirmTotpInput, RecoveryCodes, SecondFactors, TotpSecret } from './factors.type';
import { PasskeyChallenge } from './second-step.type';

const stepToken = { type: () => String, nullable: true, description: 'For somebody who is not in yet.' };

/** Adding is open to visitors because somebody on the way in may have to; the service asks for the token of their step. */
@Resolver()
export class FactorsResolver {
  constructor(
    private readonly factors: FactorsService,
    private readonly enrolment: EnrolmentService,
  ) {}

  @Allow('factor:manage')
  @Query(() => SecondFactors)
  secondFactors(): Promise<SecondFactors> {
    return this.factors.summary();
  }

  @Public()
  @Mutation(() => TotpSecret, { description: 'A secret for the authenticator app; it counts once `confirmTotp` had a right code.' })
  beginTotp(@Context() { request }: GraphqlContext, @Args('stepToken', stepToken) token?: string | null): Promise<TotpSecret> {
    return this.enrolment.beginTotp(token ?? null, deviceOf(request));
  }

  @Public()
  @Mutation(() => RecoveryCodes)
  async confirmTotp(@Args('input') input: ConfirmTotpInput, @Context() { request }: GraphqlContext): Promise<RecoveryCodes> {
    return { codes: await this.enrolment.confirmTotp(input, deviceOf(request)) };
  }

  @Public()
  @Mutation(() => PasskeyChallenge)
  beginPasskey(@Context() { request }: GraphqlContext, @Args('stepToken', stepToken) token?: string | null): Promise<PasskeyChallenge> {
    return this.enrolment.beginPasskey(token ?? null, deviceOf(request));
  }

  @Public()
  @Mutation(() => RecoveryCodes)
  async confirmPasskey(@Args('input') input: ConfirmPasskeyInput, @Context() { request }: GraphqlContext): Promise<RecoveryCodes> {
    return { codes: await this.enrolment.confirmPasskey(input, deviceOf(request)) };
  }

  @Allow('factor:manage')
  @WhileReadingOnly()
  @Fresh()
  @Mutation(() => SecondFactors, { description: 'The last factor stays: add another first.' })
  removeTotp(): Promise<SecondFactors> {
    return this.factors.removeTotp();
  }

  @Allow('factor:manage')
  @WhileReadingOnly()
  @Fresh()
  @Mutation(() => SecondFactors, { description: 'The last factor stays: add another first.' })
  removePasskey(@Args('id', { type: () => ID }) id: string): Promise<SecondFactors> {
    return this.factors.removePasskey(id);
  }

  @Allow('factor:manage')
  @WhileReadingOnly()
  @Fresh()
  @Mutation(() => RecoveryCodes, { description: 'Ten new ones; the earlier are void.' })
  async renewRecoveryCodes(): Promise<RecoveryCodes> {
    return { codes: await this.factors.renewRecoveryCodes() };
  }
}
