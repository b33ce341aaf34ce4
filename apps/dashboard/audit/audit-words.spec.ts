/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { auditWords } from './audit-words';

/** Every act that the api notes, straight or through its own `note` or `steer`, one or the other; where a name is put together, what it begins with. */
const noted = globSync('libs/**/*.ts')
  .filter((path) => !/\.(spec|builder)\.ts$/.test(path))
  .flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/\.(?:note\((?:\{\s*action: )?|steer\(id, )(?:\w+ \? )?(['`][\w.-]+)(?:' : ('[\w.-]+))?/g),
  ])
  .flatMap(([, one, other]) => [one, other].flatMap((action) => (action ? [action.slice(1)] : [])))
  // What a client does for themself is shown to nobody, and so is called nothing.
  .filter((action) => !action.includes('.own-'));

const isPartOf = (name: string, act: string) => act === name || (/[.-]$/.test(name) && act.startsWith(name));

describe('the words of the audit trail', () => {
  it('are found in the sources', () => {
    expect(noted).toContain('identity.signed-in');
    expect(noted.length).toBeGreaterThan(10);
  });

  it.each(auditWords)('of $area begin with its name', ({ area, acts }) => {
    expect(Object.keys(acts).filter((act) => !act.startsWith(`${area}.`))).toEqual([]);
  });

  it.each([...new Set(noted)])('know %s', (action) => {
    const known = auditWords.flatMap(({ acts }) => Object.keys(acts));
    expect(known.some((act) => isPartOf(action, act))).toBe(true);
  });

  it('call no act that nobody notes', () => {
    const known = auditWords.flatMap(({ acts }) => Object.keys(acts));
    const isNoted = (act: string) => noted.some((action) => isPartOf(action, act));
    expect(known.filter((act) => !isNoted(act))).toEqual([]);
  });
});
