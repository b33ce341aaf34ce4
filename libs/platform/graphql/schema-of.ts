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
  return (
    Reflect.hasMetadata(resolverMark, provider) ||
    Object.getOwnPropertyNames(provider.prototype).some((name) =>
      Reflect.hasMetadata(resolverMark, (provider.prototype as Record<string, object>)[name] as object),
    )
  );
}
