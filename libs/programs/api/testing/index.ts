export * from './days-pass';
export * from './any-answer';
export * from './enrolments';
export * from './exercises';
