export * from './beginning';
