export * from './client-status';
