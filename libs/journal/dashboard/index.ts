export * from './audit-words';
