import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FieldKind } from '@rekindle/clients/domain';

registerEnumType(FieldKind, { name: 'FieldKind', description: 'What a field of the practice’s own holds.' });

@ObjectType({ description: 'What a practice wants to know of each of its clients, besides what there is anyway.' })
export class CustomField {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => FieldKind)
  kind!: FieldKind;

  @Field(() => [String], { description: 'Of a choice; empty for the others.' })
  choices!: string[];

  @Field(() => Boolean, { description: 'No longer filled in; what was filled in stays.' })
  isArchived!: boolean;
}

@ObjectType()
export class CustomValue {
  @Field(() => ID)
  fieldId!: string;

  @Field(() => String)
  value!: string;
}

@InputType()
export class AddFieldInput {
  @Field(() => String)
  name!: string;

  @Field(() => FieldKind)
  kind!: FieldKind;

  @Field(() => [String], { nullable: true, description: 'Of a choice.' })
  choices?: string[] | null;
}

@InputType()
export class ChangeFieldInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [String], { nullable: true, description: 'Of a choice. One that is gone stays where it was chosen.' })
  choices?: string[] | null;
}

@InputType()
export class SetValueInput {
  @Field(() => ID)
  clientId!: string;

  @Field(() => ID)
  fieldId!: string;

  @Field(() => String, { nullable: true, description: 'Null to take it away.' })
  value?: string | null;
}
