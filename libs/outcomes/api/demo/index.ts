export * from './reports.part';
