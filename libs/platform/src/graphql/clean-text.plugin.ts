import type { ApolloServerPlugin } from '@apollo/server';
import { findForbiddenCharacter } from '@samprova/kernel';
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import { invalidInput } from '../fault.js';

/** Far beyond any form, far below what a recursion stands. */
const DEEPEST = 60;

/**
 * No text with a forbidden character gets in, whatever field it is for: variables and literals are looked through
 * before anything runs, and the refusal names the field.
 */
export const cleanTextPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, request }) => {
        refuseVariables(request.variables ?? {}, []);
        refuseLiterals(document);
        return Promise.resolve();
      },
    }),
};

function refuseVariables(value: unknown, path: readonly string[]): void {
  if (path.length > DEEPEST) refuseField(path.slice(0, 4), `is nested deeper than ${DEEPEST} levels; send it flatter.`);
  if (typeof value === 'string') refuse(value, path);
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      refuse(key, path);
      refuseVariables(inner, [...path, key]);
    }
}

function refuseLiterals(document: DocumentNode): void {
  const path: string[] = [];
  const named = {
    enter: (node: { name: { value: string } }) => void path.push(node.name.value),
    leave: () => void path.pop(),
  };
  visit(document, {
    [Kind.ARGUMENT]: named,
    [Kind.OBJECT_FIELD]: named,
    [Kind.STRING]: (node) => refuse(node.value, path),
  });
}

function refuse(text: string, path: readonly string[]): void {
  const found = findForbiddenCharacter(text);
  if (found) refuseField(path, `holds a ${found.name} at position ${found.position}; remove it.`);
}

function refuseField(path: readonly string[], says: string): never {
  const field = path.join('.') || 'variables';
  const fault = invalidInput(field, `${field} ${says}`);
  throw new GraphQLError(fault.message, { originalError: fault, extensions: { http: { status: 400 } } });
}
