import type { Refusal } from './refusal';
import { useSharedWords } from './words';

/**
 * What a refusal means for the person and what to do next, in the language that is shown: the portal's own words by
 * code (`refusal.<CODE>` in lib/messages), with the refusal's fields in the holes; else the API's English sentence.
 */
export function useRefusalWords(): (refusal: Refusal) => string {
  const t = useSharedWords();
  return (refusal) => t.maybe(`refusal.${refusal.code}`, holes(refusal)) ?? refusal.message;
}

function holes(refusal: Refusal): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(refusal).flatMap(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [[name, value]];
      if (Array.isArray(value)) return [[name, value.map(String).join(', ')]];
      return [];
    }),
  );
}
