import { GraphQLError, Kind, type ASTVisitor, type ValidationContext } from 'graphql';

/** The longest document of ours has a third of these characters; commas and comments are no tokens and cost time all the same. */
const mostCharacters = 10_000;

/** Refuses what the limits on depth, aliases and tokens let pass. */
export const documentRules = [shortDocument, eachFieldOnce];

function shortDocument(context: ValidationContext): ASTVisitor {
  return {
    Document(node) {
      if ((node.loc?.source.body.length ?? 0) > mostCharacters) context.reportError(new GraphQLError('This document is too long.'));
    },
  };
}

// A field that is repeated is answered once, but merging the repetitions is work.
function eachFieldOnce(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet(node) {
      const names = node.selections.filter((selection) => selection.kind === Kind.FIELD).map(({ alias, name }) => (alias ?? name).value);
      if (new Set(names).size < names.length) context.reportError(new GraphQLError('Ask for each field once.', { nodes: node }));
    },
  };
}
