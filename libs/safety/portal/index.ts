export * from './load-screen-after-answer';
export * from './safety.routes';
