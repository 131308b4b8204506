/** Where a message leads within this portal: its link is whole, as e-mails need it. */
export function pathOf(link: string): string {
  try {
    const { pathname, search, hash } = new URL(link);
    return pathname + search + hash;
  } catch {
    return link;
  }
}
