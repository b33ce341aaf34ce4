import { DeclineReason } from '@rekindle/identity/domain';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public, type GraphqlContext } from '@rekindle/platform/graphql';
import { Viewer } from '../practice/practice.type';
import { deviceOf, signIn } from '../sessions/session-cookie';
import { Done } from '../sign-up/sign-up.type';
import { AcceptanceService } from './acceptance.service';
import { AcceptInvitationInput, InvitationPreview } from './invitation.type';

@Resolver()
export class InvitationsResolver {
  constructor(private readonly acceptance: AcceptanceService) {}

  @Public()
  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'What the mailed link of an invitation opens; null when the token is not one of ours.',
  })
  invitation(@Args('token') token: string): Promise<InvitationPreview | null> {
    return this.acceptance.findPreview(token);
  }

  @Public()
  @Mutation(() => Viewer, { description: 'Consumes an invitation: sets the password, joins the practice and signs in.' })
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @Context() { request, reply }: GraphqlContext): Promise<Viewer> {
    return signIn(reply, await this.acceptance.accept(input, deviceOf(request)));
  }

  @Public()
  @Mutation(() => Done, { description: 'Closes an invitation for somebody who says why they cannot take it; nothing else is kept.' })
  async declineInvitation(
    @Args('token') token: string,
    @Args('reason', { type: () => DeclineReason }) reason: DeclineReason,
  ): Promise<Done> {
    await this.acceptance.decline(token, reason);
    return { ok: true };
  }
}
