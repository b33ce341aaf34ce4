export * from './outcomes';
export * from './figures';
export * from './a-cohort';
export * from './claims';
export * from './waves';
export * from './start-outcomes';
