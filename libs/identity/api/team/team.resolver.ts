import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { Limited } from '@rekindle/platform/limits';
import { identityLimits } from '../identity.limits';
import { TeamService } from './team.service';
import { InviteColleagueInput, Team, TeamRules, TeamRulesInput } from './team.type';

const member = { type: () => ID };

@Resolver()
export class TeamResolver {
  constructor(private readonly service: TeamService) {}

  @Allow('team:see')
  @Query(() => Team)
  team(): Promise<Team> {
    return this.service.get();
  }

  @Allow('team:invite')
  @Limited(identityLimits.invitations)
  @Mutation(() => Team, { description: 'Nobody invites above their own role.' })
  inviteColleague(@Args('input') input: InviteColleagueInput): Promise<Team> {
    return this.service.invite(input);
  }

  @Allow('team:invite')
  @Limited(identityLimits.invitations)
  @Mutation(() => Team)
  inviteColleagueAgain(@Args('memberId', member) memberId: string): Promise<Team> {
    return this.service.inviteAgain(memberId);
  }

  @Allow('team:invite')
  @Mutation(() => Team)
  withdrawColleague(@Args('memberId', member) memberId: string): Promise<Team> {
    return this.service.withdraw(memberId);
  }

  @Allow('team:remove')
  @Fresh()
  @Mutation(() => Team, { description: 'Ends every session of theirs in this practice, for good.' })
  removeMember(@Args('memberId', member) memberId: string): Promise<Team> {
    return this.service.remove(memberId);
  }

  @Allow('team:rules')
  @Fresh()
  @Mutation(() => TeamRules)
  setTeamRules(@Args('input') input: TeamRulesInput): Promise<TeamRules> {
    return this.service.setRules(input);
  }
}
