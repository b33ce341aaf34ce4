export * from './a-picture';
export * from './count-statements';
export * from './test-api';
export * from './test-mailbox';
export { TestPlatform } from './test-platform';
export * from './visitor';
export * from './zone-where-it-is';
