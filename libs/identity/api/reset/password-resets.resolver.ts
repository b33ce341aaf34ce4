import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, type GraphqlContext } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { normalizedEmail } from '@rekindle/shared/kernel';
import { identityLimits } from '../identity.limits';
import { deviceOf } from '../sessions/session-cookie';
import { Done } from '../sign-up/sign-up.type';
import { PasswordResetPreview, ResetPasswordInput } from './password-reset.type';
import { PasswordResetsService } from './password-resets.service';

@Resolver()
export class PasswordResetsResolver {
  constructor(private readonly resets: PasswordResetsService) {}

  @Public()
  @Limited(identityLimits['mailed-link-address'], [identityLimits['mailed-link'], ({ email }: { email: string }) => normalizedEmail(email)])
  @Mutation(() => Done, { description: 'Always answers the same, whether the address is known or not.' })
  async requestPasswordReset(@Args('email') email: string, @Context() { request }: GraphqlContext): Promise<Done> {
    await this.resets.request(email, deviceOf(request));
    return { ok: true };
  }

  @Public()
  @Query(() => PasswordResetPreview, {
    nullable: true,
    description: 'What the mailed link of a reset opens; null when the token is not one of ours.',
  })
  passwordReset(@Args('token') token: string): Promise<PasswordResetPreview | null> {
    return this.resets.findPreview(token);
  }

  @Public()
  @Mutation(() => Done, { description: 'Consumes the link: sets the password and signs every device out. Nobody is signed in by it.' })
  async resetPassword(@Args('input') input: ResetPasswordInput, @Context() { request }: GraphqlContext): Promise<Done> {
    await this.resets.reset(input, deviceOf(request));
    return { ok: true };
  }
}
