export * from '@rekindle/programs/domain/testing';
export * from './a-sitting-ends';
export * from './days-pass';
export * from './enrolments';
export * from './exercises';
export * from './noon';
export * from './own-exercises';
export * from './start-programs';
