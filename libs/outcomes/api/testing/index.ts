export * from './outcomes';
export * from './figures';
export * from './a-cohort';
