export * from './documents';
export * from './factors';
export * from './people';
export * from './soft-passkey';
