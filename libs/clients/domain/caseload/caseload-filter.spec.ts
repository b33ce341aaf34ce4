import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { needs } from './attention';
import { CaseloadOrder, everybody, filterText, readFilter, readFilterText, statusesToFilter, writeFilter } from './caseload-filter';
import { relationshipStages } from '../case/relationship-stage';

const nullable = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const anyFilter = fc.record({
  search: fc.string({ maxLength: 100, unit: 'grapheme' }).map((text) => text.slice(0, 100)),
  status: nullable(statusesToFilter),
  stage: nullable(relationshipStages),
  need: nullable(needs),
  coach: fc.option(fc.oneof(fc.constant('me'), fc.uuid()), { nil: null }),
  tag: fc.option(fc.uuid(), { nil: null }),
  order: fc.constantFrom(...Object.values(CaseloadOrder)),
});

// A lone half of a surrogate pair cannot stand in an address.
const isWellFormed = (text: string) => !/[\uD800-\uDFFF]/u.test(text);

describe('a filter in an address', () => {
  it('is read back as it was written, whatever was chosen and typed', () => {
    fc.assert(
      fc.property(
        anyFilter.filter(({ search }) => isWellFormed(search)),
        (filter) => {
          expect(readFilterText(filterText(filter))).toEqual(filter);
        },
      ),
    );
  });

  it('leaves the address when nothing is chosen', () => {
    expect(filterText(everybody)).toBe('');
    expect(Object.values(writeFilter(everybody)).every((value) => value === null)).toBe(true);
    expect(readFilterText('')).toEqual(everybody);
  });

  it('leaves out what makes no sense, so that an old link still opens the list', () => {
    const parts = { status: 'erased', stage: 'married', need: '1', coach: 'ines', tag: '../..', order: 'random', page: '7' };
    expect(readFilter(parts)).toEqual(everybody);
    expect(readFilterText('search=%E0%A4%A&status=active')).toEqual({ ...everybody, status: 'active' });
  });
});
