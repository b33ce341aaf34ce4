export * from './journal.module';
