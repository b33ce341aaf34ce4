import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, type GraphqlContext } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { normalizedEmail } from '@rekindle/shared/kernel';
import { identityLimits } from '../identity.limits';
import { Viewer } from '../practice/practice.type';
import { deviceOf, signIn } from '../sessions/session-cookie';
import { SignUpService } from './sign-up.service';
import { ConfirmSignUpInput, Done, SignUpInput, SignUpPreview } from './sign-up.type';

@Resolver()
export class SignUpResolver {
  constructor(private readonly signUps: SignUpService) {}

  @Public()
  @Query(() => SignUpPreview, {
    nullable: true,
    description: 'What the mailed link of a sign-up opens; null when the token is not one of ours.',
  })
  signUpPreview(@Args('token') token: string): Promise<SignUpPreview | null> {
    return this.signUps.findPreview(token);
  }

  @Public()
  @Limited(identityLimits['sign-up'], [identityLimits['mailed-link'], ({ input }: { input: SignUpInput }) => normalizedEmail(input.email)])
  @Mutation(() => Done, {
    description: 'Always answers the same, whether the address is known or not; what happens next stands in the mail.',
  })
  async signUp(@Args('input') input: SignUpInput): Promise<Done> {
    await this.signUps.signUp(input);
    return { ok: true };
  }

  @Public()
  @Mutation(() => Viewer, {
    description: 'Consumes the link of the sign-up mail: sets the password, opens the practice and signs its owner in.',
  })
  async confirmSignUp(@Args('input') input: ConfirmSignUpInput, @Context() { request, reply }: GraphqlContext): Promise<Viewer> {
    return signIn(reply, await this.signUps.confirm(input, deviceOf(request)));
  }
}
