export * from './crypto.module';
export * from './installation-key';
export * from './link-tokens';
export * from './new-id';
export * from './passwords';
export * from './secrets';
