import { Column } from 'typeorm';

/** `bigint` of minor units kept as a number: the API takes none above 2^53 − 1. */
export function MinorColumn(): PropertyDecorator {
  return Column('bigint', {
    transformer: {
      to: (minor: number | null) => minor,
      from: (minor: string | null) => (minor === null ? null : Number(minor)),
    },
  });
}
