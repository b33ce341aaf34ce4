export * from './documents';
export * from './people';
export * from './soft-passkey';
