export * from './outcomes';
export * from './waves';
export * from './start-outcomes';
