import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Passkey', { description: 'A key on a device that signs somebody in.' })
export class PasskeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt!: Date | null;
}

@ObjectType({ description: 'The second factors of whoever asks.' })
export class SecondFactors {
  @Field(() => Date, { nullable: true, description: 'Since when codes of an authenticator app count.' })
  totpSince!: Date | null;

  @Field(() => [PasskeyType])
  passkeys!: PasskeyType[];

  @Field(() => Int)
  recoveryCodesLeft!: number;

  @Field(() => Date, { nullable: true, description: 'By when there must be one; null when there is one, or none is asked for.' })
  mustEnrolBy!: Date | null;
}

@ObjectType({ description: 'For the authenticator app, as text to type and as address for a picture to scan.' })
export class TotpSecret {
  @Field(() => String)
  secret!: string;

  @Field(() => String)
  uri!: string;
}

@ObjectType({ description: 'Shown this once.' })
export class RecoveryCodes {
  @Field(() => [String], { description: 'Empty when there were some already.' })
  codes!: string[];
}

@InputType()
export class ConfirmTotpInput {
  @Field(() => String)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Of the step, for somebody who is not in yet.' })
  stepToken?: string | null;
}

@InputType()
export class ConfirmPasskeyInput {
  @Field(() => String, { description: 'Of the challenge.' })
  token!: string;

  @Field(() => String, { description: 'What the device answered, as JSON.' })
  answer!: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Of the step, for somebody who is not in yet.' })
  stepToken?: string | null;
}
