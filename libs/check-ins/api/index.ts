export * from './check-ins.module';
