import { bundle } from './bundle.mjs';

export default bundle('api', ['main', 'migrate', 'demo', 'print-schema', 'mails/write-previews']);
