import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Role } from '@rekindle/identity/domain';

@ObjectType({ description: 'Somebody who works in the practice.' })
export class TeamMember {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'The address they were invited at.' })
  email!: string | null;

  @Field(() => Role)
  role!: Role;

  @Field(() => Date)
  joinedAt!: Date;

  @Field(() => Boolean)
  hasSecondFactor!: boolean;

  @Field(() => Boolean)
  isYou!: boolean;
}

@ObjectType({ description: 'A colleague whose place is kept.' })
export class ColleagueInvitation {
  @Field(() => ID, { description: 'Of the place, which stays when the mail is sent again.' })
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => Date)
  invitedAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}

@ObjectType({ description: 'What the owner decides about the team.' })
export class TeamRules {
  @Field(() => Boolean, { description: 'Coaches see only the clients assigned to them.' })
  assignedOnly!: boolean;

  @Field(() => Int, { description: 'For how many days after joining somebody may do without a second factor.' })
  secondFactorGraceDays!: number;
}

@ObjectType()
export class Team {
  @Field(() => [TeamMember])
  members!: TeamMember[];

  @Field(() => [ColleagueInvitation])
  invitations!: ColleagueInvitation[];

  @Field(() => TeamRules)
  rules!: TeamRules;

  @Field(() => [Role], { description: 'The roles that whoever asks may invite, highest first.' })
  mayInvite!: Role[];
}

@InputType()
export class InviteColleagueInput {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Role)
  role!: Role;
}

@InputType()
export class TeamRulesInput {
  @Field(() => Boolean)
  assignedOnly!: boolean;

  @Field(() => Int)
  secondFactorGraceDays!: number;
}
