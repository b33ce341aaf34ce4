import { GraphQLScalarType } from 'graphql';

/**
 * Bounds side by side, null where there is none: one leaf. A list whose items may be null is not compiled (`platform/graphql/plain-query.ts`), and a column of
 * numbers has nothing in it that could be asked for one by one.
 */
export const Bounds = new GraphQLScalarType<readonly (number | null)[]>({
  name: 'OutcomeBounds',
  description: 'A number for each time of a curve, null where the interval is not defined.',
});
