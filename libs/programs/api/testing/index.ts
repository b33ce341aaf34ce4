export * from './any-answer';
export * from './exercises';
