export * from './flags';
export * from './lines';
