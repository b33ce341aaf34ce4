import { areaModules } from '../areas';
import { accessOf, resolversOf } from '@rekindle/platform/graphql';

/** The method behind each query and mutation of the product, by the name it has in the schema. */
export function handlers(): Map<string, object> {
  const found = new Map<string, object>();
  for (const { prototype } of resolversOf(areaModules) as { prototype: Record<string, object> }[]) {
    for (const method of Object.getOwnPropertyNames(prototype)) {
      const handler = prototype[method] as object;
      const kind: unknown = Reflect.getMetadata('graphql:resolver_type', handler);
      if (!['Query', 'Mutation', 'Subscription'].includes(String(kind))) continue;
      found.set(String(Reflect.getMetadata('graphql:resolver_name', handler) ?? method), handler);
    }
  }
  return found;
}

/** What stands before a handler: a permission, `public`, or undefined where the mark was forgotten. */
export function markOf(handler: object | undefined): string | undefined {
  const access = handler && accessOf(handler);
  return typeof access === 'symbol' ? 'public' : (access as string | undefined);
}
