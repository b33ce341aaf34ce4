import { Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, Fresh } from '@rekindle/platform/graphql';
import { KeysService } from './keys.service';

@ObjectType({ description: 'How far the renewal of the keys of the practice has come.' })
export class KeyRenewal {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  done!: number;

  @Field(() => Date)
  startedAt!: Date;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;
}

@Resolver()
export class KeysResolver {
  constructor(private readonly service: KeysService) {}

  @Allow('keys:renew')
  @Query(() => KeyRenewal, { nullable: true, description: 'The latest; null when there was none.' })
  keyRenewal(): Promise<KeyRenewal | null> {
    return this.service.findLatest();
  }

  @Allow('keys:renew')
  @Fresh()
  @Mutation(() => KeyRenewal, { description: 'Makes a fresh key for the practice; the worker wraps all others with it.' })
  renewKeys(): Promise<KeyRenewal> {
    return this.service.renew();
  }
}
