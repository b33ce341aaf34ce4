import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FactorKind, StepKind } from '@rekindle/identity/domain';
import { Viewer } from '../practice/practice.type';

registerEnumType(FactorKind, { name: 'FactorKind', description: 'What somebody can show beside their password.' });
registerEnumType(StepKind, { name: 'StepKind', description: 'What is still to be done before somebody is in.' });

@ObjectType({ description: 'The second half of signing in; its token is good for ten minutes.' })
export class SecondStep {
  @Field(() => String)
  token!: string;

  @Field(() => StepKind)
  kind!: StepKind;

  @Field(() => [FactorKind], { description: 'What may be shown, the easiest first; empty when a factor has to be added first.' })
  methods!: FactorKind[];
}

@ObjectType({ description: 'What became of signing in: either somebody is in, or there is a step left.' })
export class SignInOutcome {
  @Field(() => Viewer, { nullable: true })
  viewer!: Viewer | null;

  @Field(() => SecondStep, { nullable: true })
  step!: SecondStep | null;
}

@ObjectType({ description: 'What the browser hands to the device, and the token that comes back with its answer.' })
export class PasskeyChallenge {
  @Field(() => String)
  token!: string;

  @Field(() => String, { description: 'The options of WebAuthn, as JSON.' })
  options!: string;
}

@InputType()
export class CodeInput {
  @Field(() => String, { description: 'Of the second step.' })
  token!: string;

  @Field(() => String, { description: 'Six digits of the authenticator app, or a recovery code.' })
  code!: string;
}

@InputType()
export class PasskeyAnswerInput {
  @Field(() => String, { description: 'Of the challenge.' })
  token!: string;

  @Field(() => String, { description: 'What the device answered, as JSON.' })
  answer!: string;
}
