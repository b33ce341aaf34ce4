export * from './limit';
export * from './limited';
export * from './limits';
export * from './limits.module';
