export * from './away';
export * from './documents';
export * from './factors';
export * from './operators';
export * from './people';
export * from './soft-passkey';
