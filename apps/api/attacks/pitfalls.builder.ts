import { Module } from '@nestjs/common';
import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@rekindle/platform/graphql';

const optional = (type: unknown) => ({ type: () => type as never, nullable: true });

/** A type that leads back to itself, as no type of ours does yet: what limits are for. */
@ObjectType()
export class Knot {
  @Field(() => String)
  name!: string;

  @Field(() => Knot)
  knot!: Knot;

  @Field(() => [Knot])
  knots!: Knot[];
}

@ObjectType()
export class KnotPage {
  @Field(() => [Knot])
  rows!: Knot[];
}

/** Handlers that an attacker would wish for. */
@Resolver()
export class PitfallsResolver {
  calls = 0;

  @Public()
  @Query(() => Knot)
  knot(): Knot {
    this.calls += 1;
    const knot = { name: 'knot', knots: [] } as unknown as Knot;
    return Object.assign(knot, { knot });
  }

  @Public()
  @Query(() => KnotPage)
  knotPage(@Args('after', optional(String)) _after: string | null, @Args('first', optional(Int)) _first: number | null): KnotPage {
    this.calls += 1;
    return { rows: [] };
  }

  @Public()
  @Query(() => String)
  boom(): string {
    throw new Error('select * from secret at 10.0.0.1, password=hunter2');
  }

  @Public()
  @Mutation(() => String)
  async boomLater(): Promise<string> {
    await Promise.resolve();
    throw Object.assign(new TypeError('secret of 10.0.0.1'), { extensions: { secret: 'hunter2' }, detail: 'hunter2' });
  }

  // A handler whose author forgot to say who may call it.
  @Query(() => String)
  unmarked(): string {
    this.calls += 1;
    return 'never';
  }
}

@Module({ providers: [PitfallsResolver] })
export class PitfallsModule {}
