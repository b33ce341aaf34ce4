export * from './in-context-of-now';
export * from './request-context';
