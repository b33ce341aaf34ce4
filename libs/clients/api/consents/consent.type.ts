import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ConsentDecision, ConsentKind } from '@rekindle/clients/domain';

registerEnumType(ConsentKind, { name: 'ConsentKind', description: 'What a client can agree to.' });
registerEnumType(ConsentDecision, { name: 'ConsentDecision', description: 'What a client said about a consent.' });

@ObjectType('Consent', { description: 'Where a consent stands: what was said about it last.' })
export class ConsentType {
  @Field(() => ConsentKind)
  kind!: ConsentKind;

  @Field(() => ConsentDecision)
  decision!: ConsentDecision;

  @Field(() => String, { description: 'Of the text that was agreed to.' })
  version!: string;

  @Field(() => String, { description: 'Who said so, as they were called then.' })
  name!: string;

  @Field(() => Date)
  recordedAt!: Date;
}

@InputType()
export class GiveConsentInput {
  @Field(() => ConsentKind)
  kind!: ConsentKind;

  @Field(() => String, { description: 'Of the text that the person has before them.' })
  version!: string;
}
