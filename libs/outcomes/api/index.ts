export * from './outcomes.module';
