import type { Item, SumScale } from '../questionnaire';

type Named = Pick<SumScale, 'code' | 'name'> & Partial<Pick<SumScale, 'more' | 'bands' | 'reliableChange'>>;

/** A scale that sums these items, none of them reversed: of more hardship unless told, without bands or a reliable change unless told. */
export function sumOf(scale: Named, items: readonly Item[]): SumScale {
  return { more: 'harder', bands: [], reliableChange: null, ...scale, how: 'sum', items: items.map(({ id }) => id), reversed: [] };
}
