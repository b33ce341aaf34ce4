import { configs, processInlineTemplates } from 'angular-eslint';

const web = '{libs/*/{dashboard,portal},libs/shared/ui,apps/{dashboard,portal}}';
const element = { type: 'element', prefix: 'rk', style: 'kebab-case' };
const attribute = { type: 'attribute', prefix: 'rk', style: 'camelCase' };
const spokenAttributes = 'TextAttribute[name=/^(alt|aria-description|aria-label|heading|hint|label|placeholder|title)$/]:not([i18n])';

/** Components. */
export const components = {
  files: [`${web}/**/*.ts`],
  extends: [configs.tsRecommended],
  processor: processInlineTemplates,
  rules: {
    '@angular-eslint/component-selector': ['error', [element, attribute]],
    '@angular-eslint/directive-selector': ['error', attribute],
    '@angular-eslint/no-uncalled-signals': 'error',
    '@angular-eslint/prefer-signals': 'error',
    '@angular-eslint/prefer-output-emitter-ref': 'error',
    '@angular-eslint/use-lifecycle-interface': 'error',
  },
};

/** Templates, in their own files and inline. */
export const templates = {
  files: [`${web}/**/*.html`],
  ignores: ['apps/*/index.html', '**/*.spec.ts/**'],
  extends: [configs.templateRecommended, configs.templateAccessibility],
  rules: {
    'max-lines': ['error', { max: 300 }],
    '@angular-eslint/template/button-has-type': 'error',
    '@angular-eslint/template/conditional-complexity': ['error', { maxComplexity: 2 }],
    '@angular-eslint/template/no-any': 'error',
    '@angular-eslint/template/no-duplicate-attributes': 'error',
    '@angular-eslint/template/no-positive-tabindex': 'error',
    '@angular-eslint/template/prefer-self-closing-tags': 'error',
    // Its attribute check knows no list of those that people read, hence ours below.
    '@angular-eslint/template/i18n': ['error', { checkId: false, checkAttributes: false }],
    'no-restricted-syntax': ['error', { selector: spokenAttributes, message: 'People read it: give it an i18n-… attribute.' }],
    // The content security policy drops a style attribute; a binding sets the property and is fine.
    '@angular-eslint/template/no-inline-styles': ['error', { allowBindToStyle: true }],
    // In a dialog it says where the focus goes first.
    '@angular-eslint/template/no-autofocus': 'off',
  },
};
