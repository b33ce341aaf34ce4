export * from './live';
export * from './live.module';
export * from './streams';
export * from './topics';
