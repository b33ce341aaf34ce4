import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Public, type GraphqlContext } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { identityLimits } from '../identity.limits';
import { deviceOf, enter } from '../sessions/session-cookie';
import { SecondStepService } from './second-step.service';
import { CodeInput, PasskeyAnswerInput, PasskeyChallenge, SignInOutcome } from './second-step.type';

/** The second half of signing in; each is opened by the token of the first. */
@Resolver()
export class SecondStepResolver {
  constructor(private readonly steps: SecondStepService) {}

  @Public()
  @Mutation(() => SignInOutcome)
  async proveWithCode(@Args('input') input: CodeInput, @Context() { request, reply }: GraphqlContext): Promise<SignInOutcome> {
    return enter(reply, await this.steps.proveWithCode(input, deviceOf(request)));
  }

  @Public()
  @Mutation(() => PasskeyChallenge, { description: 'For a second step whose methods name a passkey.' })
  beginPasskeyProof(@Args('stepToken') stepToken: string, @Context() { request }: GraphqlContext): Promise<PasskeyChallenge> {
    return this.steps.beginPasskey(stepToken, deviceOf(request));
  }

  @Public()
  @Limited(identityLimits['sign-in-network'])
  @Mutation(() => PasskeyChallenge, { description: 'For signing in with nothing but a passkey.' })
  beginPasskeySignIn(@Context() { request }: GraphqlContext): Promise<PasskeyChallenge> {
    return this.steps.beginPasskeySignIn(deviceOf(request));
  }

  @Public()
  @Limited(identityLimits['sign-in-network'])
  @Mutation(() => SignInOutcome)
  async proveWithPasskey(@Args('input') input: PasskeyAnswerInput, @Context() { request, reply }: GraphqlContext): Promise<SignInOutcome> {
    return enter(reply, await this.steps.proveWithPasskey(input, deviceOf(request)));
  }

  @Public()
  @Mutation(() => SignInOutcome, { description: 'In, after the missing factor was added.' })
  async enterEnrolled(@Args('stepToken') stepToken: string, @Context() { request, reply }: GraphqlContext): Promise<SignInOutcome> {
    return enter(reply, await this.steps.enterEnrolled(stepToken, deviceOf(request)));
  }
}
