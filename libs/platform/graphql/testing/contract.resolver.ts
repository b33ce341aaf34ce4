import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { currentContext } from '@rekindle/platform/context';
import { Allow, Public } from '../access';
import { Problem } from '../problem';
import { aPerson, Entry, Mood, Named, Person, PersonFilter } from './contract-schema';

const optional = (type: unknown) => ({ type: () => type as never, nullable: true });
const later = <T>(value: T) => new Promise<T>((done) => setImmediate(() => done(value)));

/** Answers well and badly, and keeps a record of what it was asked to do. */
@Resolver(() => Person)
export class ContractResolver {
  readonly calls: string[] = [];

  @Public()
  @Query(() => Person, { nullable: true })
  person(@Args('id', { type: () => ID }) id: string): Promise<Person | null> {
    this.calls.push(`person ${id}`);
    return later(id === 'nobody' ? null : aPerson(id));
  }

  @Public()
  @Query(() => [Person])
  people(@Args('first', { type: () => Int, defaultValue: 3 }) first: number, @Args('mood', optional(Mood)) mood: Mood | null): Person[] {
    this.calls.push(`people ${first} ${mood}`);
    return Array.from({ length: first }, (_, index) => aPerson(`${index}`, { mood: mood ?? Mood.LOW_AGAIN }));
  }

  @Public()
  @Query(() => String, { description: 'What a resolver is given.' })
  given(
    @Args('text', optional(String)) text: unknown,
    @Args('at', optional(Date)) at: unknown,
    @Args('list', optional([Int])) list: unknown,
    @Args('filter', optional(PersonFilter)) filter: unknown,
  ): string {
    this.calls.push('given');
    return JSON.stringify({ text, at, isDate: at instanceof Date, list, filter });
  }

  @Public()
  @Query(() => [Entry])
  entries(): (typeof Entry)[] {
    return [aPerson('1'), { name: 'Breathe', done: true }];
  }

  @Public()
  @Query(() => [Named])
  named(): Promise<Named[]> {
    return later([aPerson('1'), { name: 'Breathe', done: false }]);
  }

  @Public()
  @Query(() => Entry)
  odd(): object {
    throw new Error('no such type');
  }

  @Public()
  @Query(() => [Person], { nullable: 'itemsAndList' })
  holes(): unknown[] {
    return [
      aPerson('1'),
      null,
      later(aPerson('2')),
      Promise.reject(new Problem('contract.item', 'NOT_FOUND', 'This one is gone.')),
      later(aPerson('3')),
    ];
  }

  @Public()
  @Query(() => [Person], { nullable: true })
  badRows(): unknown[] {
    return ['1', '2', '3'].map((id) => aPerson(id, { name: null as never, mood: 'unheard of' as never }));
  }

  @Public()
  @Query(() => [Person], { nullable: true })
  late(): Promise<Person>[] {
    return [later(aPerson('2')), Promise.reject(new Problem('contract.item', 'NOT_FOUND', 'This one is gone.')), later(aPerson('3'))];
  }

  @Public()
  @Query(() => String, { nullable: true })
  fails(@Args('how', { type: () => String }) how: string): Promise<string> {
    this.calls.push(`fails ${how}`);
    return fail(how);
  }

  @Public()
  @Query(() => String)
  failsHard(@Args('how', { type: () => String }) how: string): Promise<string> {
    this.calls.push(`failsHard ${how}`);
    return fail(how);
  }

  @Allow('contract:read')
  @Query(() => String)
  guarded(): string {
    this.calls.push('guarded');
    return currentContext().actor.role;
  }

  @Query(() => String, { nullable: true })
  unmarked(): string {
    this.calls.push('unmarked');
    return 'never';
  }

  @Public()
  @Query(() => String)
  requestId(@Context() context: { request: { headers: Record<string, string> } }): Promise<string> {
    return later(null).then(() => `${currentContext().requestId} ${context.request.headers['x-role'] ?? 'none'}`);
  }

  @Public()
  @Mutation(() => String)
  async note(@Args('text', { type: () => String, defaultValue: 'nothing' }) text: string): Promise<string> {
    this.calls.push(`begin ${text}`);
    await later(null);
    this.calls.push(`end ${text}`);
    return text;
  }

  @Public()
  @Mutation(() => String)
  noteAndFail(@Args('how', { type: () => String }) how: string): Promise<string> {
    this.calls.push(`failing ${how}`);
    return fail(how);
  }

  @ResolveField(() => [Person])
  friends(@Parent() { id }: Person): Promise<Person[]> {
    this.calls.push(`friends of ${id}`);
    return later(id.length > 2 ? [] : [aPerson(`${id}a`), aPerson(`${id}b`)]);
  }

  @ResolveField(() => String, { nullable: true })
  secret(@Parent() { id }: Person): string {
    if (id === '1') throw new Problem('contract.secret', 'FORBIDDEN', 'Not yours.');
    return `secret of ${id}`;
  }
}

async function fail(how: string): Promise<string> {
  await later(null);
  if (how === 'problem') throw new Problem('contract.wrong', 'CONFLICT', 'Somebody else was faster.', 'text');
  if (how === 'graphql') throw new GraphQLError('not so', { extensions: { code: 'BAD_USER_INPUT', more: 1 } });
  if (how === 'status') throw new GraphQLError('teapot', { extensions: { http: { status: 418 } } });
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- libraries do
  if (how === 'text') throw 'just a text';
  if (how === 'null') return null as never;
  throw new Error('password=hunter2');
}
