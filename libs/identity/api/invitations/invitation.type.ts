import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DeclineReason } from '@rekindle/identity/domain';
import { MailedLinkInput, MailedLinkPreview } from '../mailed-link.type';

registerEnumType(DeclineReason, { name: 'DeclineReason', description: 'Why somebody does not take the place that was kept for them.' });

@ObjectType({ description: 'What the link of an invitation opens.' })
export class InvitationPreview extends MailedLinkPreview {
  @Field(() => String)
  invitedBy!: string;

  @Field(() => DeclineReason, { nullable: true, description: 'Why the person did not take it.' })
  declinedFor!: DeclineReason | null;
}

@InputType()
export class AcceptInvitationInput extends MailedLinkInput {
  @Field(() => Boolean, { nullable: true, description: 'Whoever is to be coached says here that they are 18 or older.' })
  isAdult?: boolean | null;
}
