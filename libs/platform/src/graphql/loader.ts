import DataLoader from 'dataloader';
import type { GraphqlContext } from './access.js';

/** A DataLoader that lives as long as the HTTP request, so that rows are batched and never shared between people. */
export function loaderOf<K, V>(
  context: GraphqlContext,
  name: string,
  batch: (keys: readonly K[]) => Promise<readonly V[]>,
): DataLoader<K, V> {
  const known = context.loaders.get(name) as DataLoader<K, V> | undefined;
  if (known) return known;
  const loader = new DataLoader<K, V>(batch);
  context.loaders.set(name, loader);
  return loader;
}
