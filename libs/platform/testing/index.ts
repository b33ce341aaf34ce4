export * from './count-statements';
export * from './test-api';
export * from './test-mailbox';
export * from './visitor';
