import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

it('has a compiled layout that is not stale', () => {
  // In a process of its own: mjml is needed at build time only and does not load under Jest.
  const compiled = execFileSync(process.execPath, [join(__dirname, 'compile-layout.mjs'), '--print'], { encoding: 'utf8' });
  expect(readFileSync(join(__dirname, 'generated/layout.ts'), 'utf8')).toBe(compiled);
});
