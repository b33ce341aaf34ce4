export * from './mail/exercise.mail';
export * from './programs.module';
