export * from './limit';
export * from './limits';
export * from './limits.module';
