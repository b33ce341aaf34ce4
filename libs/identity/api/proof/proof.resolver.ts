import { Args, Context, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, WhileReadingOnly, type GraphqlContext } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { PasskeyAnswerInput, PasskeyChallenge } from '../factors/second-step.type';
import { identityLimits } from '../identity.limits';
import { deviceOf } from '../sessions/session-cookie';
import { Done } from '../sign-up/sign-up.type';
import { ProofService } from './proof.service';

@InputType()
export class ProveAgainInput {
  @Field(() => String)
  password!: string;

  @Field(() => String, { nullable: true, description: 'Needed by those who have a second factor.' })
  code?: string | null;
}

/** Proving who one is once more; then sensitive acts are open for five minutes. */
@Resolver()
export class ProofResolver {
  constructor(private readonly proof: ProofService) {}

  @Allow('session:prove')
  @WhileReadingOnly()
  @Limited(identityLimits.proof)
  @Mutation(() => Done)
  async proveAgain(@Args('input') { password, code }: ProveAgainInput): Promise<Done> {
    await this.proof.withPassword(password, code ?? null);
    return { ok: true };
  }

  @Allow('session:prove')
  @WhileReadingOnly()
  @Mutation(() => PasskeyChallenge)
  beginProofAgain(@Context() { request }: GraphqlContext): Promise<PasskeyChallenge> {
    return this.proof.beginPasskey(deviceOf(request));
  }

  @Allow('session:prove')
  @WhileReadingOnly()
  @Mutation(() => Done)
  async proveAgainWithPasskey(@Args('input') input: PasskeyAnswerInput, @Context() { request }: GraphqlContext): Promise<Done> {
    await this.proof.withPasskey(input, deviceOf(request));
    return { ok: true };
  }
}
