import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { read, root } from './tree.js';

const schema: GraphQLSchema = buildSchema(
  existsSync(join(root, 'schema.graphql')) ? read('schema.graphql') : 'type Query { nothing: ID }',
);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];

describe('the GraphQL schema', () => {
  it('holds no union in which one field name has two types', () => {
    expect(types.flatMap(conflictsIn)).toEqual([]);
  });

  it('describes every type', () => {
    const silent = types.filter((type) => !type.description?.trim() && !roots.some((root) => root === type));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('describes every field', () => {
    const silent = types.flatMap((type) =>
      fieldsOf(type)
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the words of the schema', () => {
  it('describe every argument and every enum value', () => {
    const silent = types.flatMap((type) => [
      ...fieldsOf(type).flatMap((field) =>
        ('args' in field ? field.args : [])
          .filter(({ description }) => !description?.trim())
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      ),
      ...(isEnumType(type) ? type.getValues() : [])
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `${type.name}.${name}`),
    ]);
    expect(silent).toEqual([]);
  });
});

describe('the test for conflicts in unions', () => {
  it('goes red when nullability differs', () => {
    const conflicting = buildSchema(`
      type Query { answer: Answer }
      union Answer = Opened | Late
      type Opened { answerBy: String! }
      type Late { answerBy: String }
    `);
    expect(Object.values(conflicting.getTypeMap()).flatMap(conflictsIn)).toEqual([
      'Answer.answerBy: String! in Opened, String in Late',
    ]);
  });
});

function conflictsIn(type: GraphQLNamedType): string[] {
  if (!isUnionType(type)) return [];
  const seen = new Map<string, { readonly shape: string; readonly member: string }>();
  const conflicts: string[] = [];
  for (const member of type.getTypes())
    for (const { name, type: shape } of Object.values(member.getFields())) {
      const first = seen.get(name);
      if (!first) seen.set(name, { shape: String(shape), member: member.name });
      else if (first.shape !== String(shape))
        conflicts.push(`${type.name}.${name}: ${first.shape} in ${first.member}, ${String(shape)} in ${member.name}`);
    }
  return conflicts;
}

function fieldsOf(type: GraphQLNamedType): readonly (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}
