import { onNode } from './swc.mjs';

/** The domain tier: pure functions, no isolation needed. */
export default {
  ...onNode,
  displayName: 'domain',
  testMatch: ['<rootDir>/libs/*/domain/**/*.spec.ts', '<rootDir>/libs/shared/kernel/**/*.spec.ts'],
};
