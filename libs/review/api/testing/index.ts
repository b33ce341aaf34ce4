export * from './documents';
export * from './letters';
