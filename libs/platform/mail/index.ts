export type { Mail } from './mail';
export * from './mail.module';
export * from './mailer';
export { refuseUnfitMail } from './refuse-unfit-mail';
export { renderMail } from './render-mail';
