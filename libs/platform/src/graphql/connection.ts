import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Max, Min } from 'class-validator';
import { invalidInput } from '../fault.js';
import type { Page } from '../page.js';

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay).' })
export class PageInfoType {
  @Field({ description: 'Whether more follow.' })
  hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Give this as `after` for the next page.' })
  endCursor: string | null;
}

/** Relay arguments; pages go forward only. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  @Min(1)
  @Max(100)
  first: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfoType;
  readonly totalCount: number | null;
}

/** @throws Fault INVALID_INPUT for a cursor that this API did not give. */
export function pageOf(args: PageArgs): Page {
  return { limit: args.first, after: args.after ? readCursor(args.after) : null };
}

/**
 * @param rows at most `limit + 1` rows in order
 * @param key the sort key of a row, the last part its id
 */
export function connectionOf<T>(
  rows: readonly T[],
  page: Page,
  key: (row: T) => readonly string[],
  totalCount: number | null = null,
): Connection<T> {
  const shown = rows.slice(0, page.limit);
  const edges = shown.map((node) => ({ node, cursor: Buffer.from(JSON.stringify(key(node))).toString('base64url') }));
  return {
    edges,
    totalCount,
    pageInfo: { hasNextPage: rows.length > page.limit, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

function readCursor(cursor: string): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // falls through to the refusal
  }
  throw invalidInput('after', 'This cursor was not given by this API; use the endCursor of a page.');
}

/** The Relay connection type of one node type: `<Name>Connection` with `<Name>Edge`. */
export function connectionType<T extends object>(name: string, node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list, with its cursor.` })
  class EdgeType {
    @Field({ description: 'The position of this row.' })
    cursor: string;
    @Field(() => node, { description: 'The row.' })
    node: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of ${name} (Relay).` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows of this page.' })
    edges: EdgeType[];
    @Field(() => PageInfoType, { description: 'Where the page stands.' })
    pageInfo: PageInfoType;
    @Field(() => Int, {
      nullable: true,
      description: 'How many there are in all, where counting is cheap; otherwise null.',
    })
    totalCount: number | null;
  }
  return ConnectionType as unknown as Type<Connection<T>>;
}
