import { bundle } from './bundle.mjs';

export default bundle('api', ['main', 'migrate', 'seed', 'print-schema', 'mails/write-previews']);
