export function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
}
