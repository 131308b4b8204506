import { DefaultNamingStrategy } from 'typeorm';

/** `routedAt` in code is `routed_at` in SQL, without saying so on every column. */
export class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return [...prefixes, custom ?? property].join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
