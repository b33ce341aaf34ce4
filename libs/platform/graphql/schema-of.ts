import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';

const resolverMark = 'graphql:resolver_type';

/** Builds the schema that the resolvers of these modules make, without starting them or touching a database. */
export async function schemaOf(modules: readonly Type[]): Promise<GraphQLSchema> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const schema = await builder.get(GraphQLSchemaFactory).create(resolversOf(modules));
  await builder.close();
  return lexicographicSortSchema(schema);
}

/** The resolver classes that modules and their imports provide. */
export function resolversOf(modules: readonly Type[]): Type[] {
  return modules.flatMap((module) => [
    ...resolversOf(((Reflect.getMetadata('imports', module) ?? []) as Type[]).filter((imported) => typeof imported === 'function')),
    ...((Reflect.getMetadata('providers', module) ?? []) as Type[]).filter(
      (provider) => typeof provider === 'function' && isResolver(provider),
    ),
  ]);
}

function isResolver(provider: Type): boolean {
  // By their descriptors: to read a getter would run it.
  const members = Object.values(Object.getOwnPropertyDescriptors(provider.prototype));
  return [provider, ...members.map(({ value }) => value as unknown)].some(
    (member) => typeof member === 'function' && Reflect.hasMetadata(resolverMark, member),
  );
}
