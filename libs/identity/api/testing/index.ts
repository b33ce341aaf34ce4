export * from './documents';
export * from './people';
