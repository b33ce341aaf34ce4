export * from './answering';
