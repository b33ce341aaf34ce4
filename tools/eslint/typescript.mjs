import tseslint from 'typescript-eslint';

// One program per compiler configuration. A program per project, as `projectService` makes them, needs over 4 GB for sixty projects.
const programs = ['domain', 'server', 'web'].map((name) => `tools/eslint/tsconfig.${name}.json`);

// What has to be taken but is not needed starts with an underscore, or is left out of a spread.
const unused = { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }] };

// An empty function says that there is nothing to do, and says it well.
const nothingToDo = { '@typescript-eslint/no-empty-function': 'off' };

/** Our TypeScript: what the compiler lets pass and we do not. Layout is Prettier's business. */
export const typescript = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { project: programs, tsconfigRootDir: new URL('../..', import.meta.url).pathname } },
  rules: {
    eqeqeq: 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/explicit-member-accessibility': ['error', { accessibility: 'no-public' }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    ...unused,
    // An empty text is as good as none in `name || fallback`.
    '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    // A module, a component without logic: the decorator is the content.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    // Angular's validators are static methods made to be passed on.
    '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    // An entity and a GraphQL type are structural here: rows, literals and spreads of them fit on purpose.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/no-misused-spread': 'off',
    // The interfaces of Apollo, Nest and Fastify ask for a promise, whether or not there is something to wait for.
    '@typescript-eslint/require-await': 'off',
    // `return reply.send(...)` is how a guard clause reads.
    '@typescript-eslint/no-confusing-void-expression': 'off',
    // only-throw-error sees to it that what is caught is an error.
    '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    // Whoever makes an id names its kind: `newId<ClientId>()`.
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    // Asks for the `!` that no-non-null-assertion forbids.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    ...nothingToDo,
  },
};

/** Code that only tests run. */
export const testCode = ['**/*.spec.ts', '**/*.builder.ts', 'libs/**/testing/**/*.ts', 'apps/e2e/**/*.ts'];

/** Specs read answers of unknown shape, and know what they put into a list. */
export const specs = {
  files: testCode,
  rules: {
    '@typescript-eslint/no-explicit-any': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/restrict-plus-operands': 'off',
    '@typescript-eslint/unbound-method': 'off',
  },
};

/** The tools run as they are written, without a compiler. */
export const scripts = {
  files: ['**/*.mjs'],
  extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  rules: { eqeqeq: 'error', ...unused, ...nothingToDo },
};
