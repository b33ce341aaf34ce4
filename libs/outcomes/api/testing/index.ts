export * from './outcomes';
export * from './waves';
export * from './start-outcomes';
export * from './figures';
export * from './a-cohort';
