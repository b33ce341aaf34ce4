import type { TestApi } from '@rekindle/platform/testing';
import { Operators } from '../operators/operators';
import type { Person } from './people';

/** Makes somebody one of those who run the product, as OPERATORS would. */
export function makeOperator(api: TestApi, { email }: Pick<Person, 'email'>): void {
  const operators = api.get(Operators);
  Object.assign(operators, { addresses: [...operators.addresses, email] });
}
