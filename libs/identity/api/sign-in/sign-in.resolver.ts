import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Public, WhileReadingOnly, type GraphqlContext } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { normalizedEmail } from '@rekindle/shared/kernel';
import { SignInOutcome } from '../factors/second-step.type';
import { identityLimits } from '../identity.limits';
import { clearSessionCookie, deviceOf, enter } from '../sessions/session-cookie';
import { Done } from '../sign-up/sign-up.type';
import { readBrowserCookie, writeBrowserCookie } from './browser-cookie';
import { SignInLinksService } from './sign-in-links.service';
import { SignInService } from './sign-in.service';
import { SignInInput, SignInLinkRequested } from './sign-in.type';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly links: SignInLinksService,
  ) {}

  @Public()
  @Mutation(() => SignInOutcome)
  async signIn(@Args('input') input: SignInInput, @Context() { request, reply }: GraphqlContext): Promise<SignInOutcome> {
    return enter(reply, await this.signIns.signIn(input, deviceOf(request)));
  }

  @Allow('session:end')
  @WhileReadingOnly()
  @Mutation(() => Done)
  async signOut(@Context() { reply }: GraphqlContext): Promise<Done> {
    await this.signIns.signOut();
    clearSessionCookie(reply);
    return { ok: true };
  }

  @Public()
  @Limited(identityLimits['mailed-link-address'], [identityLimits['mailed-link'], ({ email }: { email: string }) => normalizedEmail(email)])
  @Mutation(() => SignInLinkRequested)
  async requestSignInLink(@Args('email') email: string, @Context() { request, reply }: GraphqlContext): Promise<SignInLinkRequested> {
    const { code, browserSecret } = await this.links.request(email, deviceOf(request));
    writeBrowserCookie(reply, browserSecret);
    return { code };
  }

  @Public()
  @Mutation(() => SignInOutcome, {
    description: 'Consumes a sign-in link. Another browser than the one that asked also needs the code (problem identity.code-needed).',
  })
  async followSignInLink(
    @Args('token') token: string,
    @Args('code', { type: () => String, nullable: true }) code: string | null | undefined,
    @Context() { request, reply }: GraphqlContext,
  ): Promise<SignInOutcome> {
    return enter(reply, await this.links.follow(token, code ?? null, readBrowserCookie(request), deviceOf(request)));
  }
}
