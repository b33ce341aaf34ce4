export * from './crypto.module';
export * from './link-tokens';
export * from './new-id';
export * from './passwords';
export * from './secrets';
