interface Page<E> {
  readonly edges: readonly E[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * The rows of all pages, for pictures and sums that need them all.
 * @param most pages at the most; beyond them the rest is left out
 */
export async function everyPage<E>(ask: (after: string | null) => Promise<Page<E>>, most = 10): Promise<E[]> {
  const edges: E[] = [];
  let after: string | null = null;
  for (let n = 0; n < most; n += 1) {
    const page = await ask(after);
    edges.push(...page.edges);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) break;
  }
  return edges;
}
