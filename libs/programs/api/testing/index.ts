export * from '@rekindle/programs/domain/testing';
export * from './days-pass';
export * from './enrolments';
export * from './exercises';
export * from './own-exercises';
export * from './start-programs';
