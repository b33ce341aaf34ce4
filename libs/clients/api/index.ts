export * from './clients.module';
