import type { Id } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { StartupError } from '../fault.js';
import type { ChangedRecord } from './news.js';

/** One kind of record whose changes are told. */
export interface LiveKind {
  /** Its table, whose row-level security decides who is told; the key is `id`. */
  readonly table: string;
  /** The records of which it is a part: their kind → the column that names them. */
  readonly of?: Readonly<Record<string, string>>;
  /**
   * Whether rows are taken away: of a row that is no more, whoever has its whole partnership is told. Only for tables that
   * such a person sees all of.
   */
  readonly removable?: boolean;
}

/** The kinds of one area, by the word of the audit trail. */
export type LiveKindTable = Readonly<Record<string, LiveKind>>;

/** Every kind that is told; areas add theirs when they start. What nobody added is told to nobody. */
@Injectable()
export class LiveKinds {
  private readonly kinds = new Map<string, LiveKind>();

  add(table: LiveKindTable): void {
    for (const [kind, live] of Object.entries(table)) {
      if (this.kinds.has(kind)) throw new StartupError(`The live kind "${kind}" is declared twice.`);
      this.kinds.set(kind, live);
    }
  }

  /** @throws StartupError when a kind is said to be part of one that nobody declares */
  check(): void {
    for (const { of = {} } of this.kinds.values()) for (const parent of Object.keys(of)) this.known(parent);
  }

  get(kind: string): LiveKind | undefined {
    return this.kinds.get(kind);
  }

  /**
   * One query that gives, of these records, those that its asker may see, each with the parents that it may see. Columns:
   * kind, id, parents.
   * @returns null when none of them is told to anybody
   */
  query(
    records: readonly ChangedRecord[],
  ): { readonly text: string; readonly values: readonly (readonly Id[])[] } | null {
    const ids = new Map<string, Id[]>();
    for (const { kind, id } of records) if (this.kinds.has(kind)) ids.set(kind, [...(ids.get(kind) ?? []), id]);
    if (ids.size === 0) return null;
    const parts = [...ids.keys()].map((kind, index) => this.part(kind, index + 1));
    return { text: parts.join(' union all '), values: [...ids.values()] };
  }

  private part(kind: string, place: number): string {
    const { table, of = {} } = this.known(kind);
    const parents = Object.entries(of).map(
      ([parent, column]) => `'${parent}', (select p.id from ${this.known(parent).table} p where p.id = t.${column})`,
    );
    return `select '${kind}' as kind, t.id, jsonb_strip_nulls(jsonb_build_object(${parents.join(', ')})) as parents
      from ${table} t where t.id = any ($${place}::uuid[])`;
  }

  private known(kind: string): LiveKind {
    const live = this.kinds.get(kind);
    if (!live) throw new StartupError(`No area declares the live kind "${kind}".`);
    return live;
  }
}
