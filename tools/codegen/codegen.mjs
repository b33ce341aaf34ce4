import { preset } from '@graphql-codegen/client-preset';

/**
 * The client preset, of whose files we take one: the documents with their types. Its index and its `graphql()` function
 * would carry every document of both apps into each; here each is marked pure, so an app ships only those it names.
 */
const documentsOnly = {
  ...preset,
  buildGeneratesSection: async (options) => {
    const [documents] = await preset.buildGeneratesSection(options);
    return [{ ...documents, config: { ...documents.config, pureMagicComment: true } }];
  },
};

export default {
  schema: 'apps/api/schema.graphql',
  documents: 'libs/**/{dashboard,portal}/*.graphql',
  generates: {
    'libs/shared/graphql/generated/': {
      preset: documentsOnly,
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        immutableTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', ID: 'string', OutcomeBounds: 'readonly (number | null)[]' },
      },
    },
  },
};
