export * from './create-api';
export * from './platform-modules';
export * from './run-process';
