export * from './any-answer';
export * from './whole-answers';
