import { beforeAll, describe, expect, it } from '@jest/globals';
import { ok, refuse, type Refusal, type Result } from '@samprova/kernel';
import {
  Args,
  Field,
  GraphQLSchemaBuilderModule,
  GraphQLSchemaFactory,
  Int,
  ObjectType,
  Query,
  Resolver,
} from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import { graphql, type GraphQLSchema, printSchema } from 'graphql';
import { answer, refusalType, resultUnion } from './refusal.js';

@ObjectType('Lamp', { description: 'A lamp.' })
class LampType {
  @Field(() => Int, { description: 'How bright.' })
  brightness: number;
  @Field({ description: 'A success may have a code of its own.' })
  code: string;
}
const TooBright = refusalType('LampTooBright', 'Returned if it blinds.', {
  brightest: { type: () => Int, description: 'The most it may be.' },
});
const Broken = refusalType('LampBroken', 'Returned if it is broken.');
const LampResult = resultUnion('LampResult', LampType, { TOO_BRIGHT: TooBright, BROKEN: Broken, BURNT_OUT: Broken });

const results: Readonly<Record<string, Result<LampType, Refusal>>> = {
  lit: ok({ brightness: 5, code: 'TOO_BRIGHT' }),
  bright: refuse({ code: 'TOO_BRIGHT', brightest: 9 } as const),
  broken: refuse({ code: 'BROKEN' }),
  burnt: refuse({ code: 'BURNT_OUT', message: 'Take a new one.' } as const),
  unlisted: refuse({ code: 'UNLISTED' }),
};

@Resolver()
class LampResolver {
  @Query(() => LampResult, { description: 'Turns it.' })
  turn(@Args('how') how: string): object {
    return answer(results[how]!);
  }
}

describe('the union a mutation answers with', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
    schema = await app.get(GraphQLSchemaFactory).create([LampResolver]);
    await app.close();
  });

  const turn = async (how: string) => {
    const source = `{ turn(how: "${how}") { __typename
      ... on Lamp { brightness code } ... on Refusal { code message } ... on LampTooBright { brightest } } }`;
    return graphql({ schema, source, rootValue: { turn: () => answer(results[how]!) } });
  };

  it('is the success, also when that has a field named code', async () => {
    expect(await turn('lit')).toMatchObject({
      data: { turn: { __typename: 'Lamp', brightness: 5, code: 'TOO_BRIGHT' } },
    });
  });

  it('or the refusal’s own type, with its code, a sentence and what the caller needs next', async () => {
    expect(await turn('bright')).toMatchObject({
      data: { turn: { __typename: 'LampTooBright', code: 'TOO_BRIGHT', message: 'too bright', brightest: 9 } },
    });
  });

  it('may give several codes one type, and the refusal’s own sentence comes before the made one', async () => {
    expect(await turn('broken')).toMatchObject({ data: { turn: { __typename: 'LampBroken', code: 'BROKEN' } } });
    expect(await turn('burnt')).toMatchObject({
      data: { turn: { __typename: 'LampBroken', code: 'BURNT_OUT', message: 'Take a new one.' } },
    });
  });

  it('tells of a refusal that it does not list as a fault of ours', async () => {
    const { errors } = await turn('unlisted');
    expect(errors?.[0]?.message).toMatch(/LampResult does not list the refusal UNLISTED/);
  });

  it('is documented: each refusal implements Refusal and says when it is returned', () => {
    const printed = printSchema(schema);
    expect(printed).toContain('union LampResult = Lamp | LampTooBright | LampBroken');
    expect(printed).toMatch(/"""Returned if it blinds."""\ntype LampTooBright implements Refusal/);
  });
});
