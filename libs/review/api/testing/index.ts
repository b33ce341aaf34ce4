export * from './a-sitting-ends';
export * from './documents';
export * from './letters';
export * from './noon';
