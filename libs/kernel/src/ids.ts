import { v7, validate } from 'uuid';

/** UUIDv7: time-ordered, so that an index on ids stays dense. */
export type Id = string;

export function newId(): Id {
  return v7();
}

export function isId(value: string): boolean {
  return validate(value);
}
