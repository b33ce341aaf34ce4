import { bundle } from './bundle.mjs';

export default bundle('api', ['main', 'migrate', 'demo', 'summaries', 'print-schema', 'mails/write-previews']);
