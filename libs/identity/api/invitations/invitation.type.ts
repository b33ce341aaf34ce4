import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LinkState } from '@rekindle/identity/domain';

@ObjectType({ description: 'What the link of an invitation opens.' })
export class InvitationPreview {
  @Field(() => String)
  practiceName!: string;

  @Field(() => String)
  invitedBy!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => LinkState)
  state!: LinkState;

  @Field(() => Boolean, { description: 'False when the address already has a password.' })
  needsPassword!: boolean;
}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String)
  token!: string;

  @Field(() => String, { nullable: true, description: 'Needed when the preview says so.' })
  password?: string | null;
}
