import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '@rekindle/identity/domain';

registerEnumType(Role, { name: 'Role', description: 'What a person is in a practice.' });

@ObjectType('Practice')
export class PracticeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'An IANA zone, for example Europe/Berlin.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where the logo is shown, on this site.' })
  logo!: string | null;
}

@ObjectType({ description: 'Who is signed in, and where.' })
export class Viewer {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => Role)
  role!: Role;

  @Field(() => PracticeType)
  practice!: PracticeType;

  @Field(() => Date, { nullable: true, description: 'Since when they can read what is theirs and store nothing new; null for most.' })
  readsOnlySince!: Date | null;

  @Field(() => Boolean, { description: 'Whether they run the product: they decide what is the same for every practice.' })
  isOperator!: boolean;
}
