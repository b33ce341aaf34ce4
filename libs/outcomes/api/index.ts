export * from './outcomes.module';
export * from './waves/days/waves-round';
export * from './waves/mail/wave.mail';
