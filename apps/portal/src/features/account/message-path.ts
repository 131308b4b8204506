/** A text cut at the addresses in it, which e-mails need whole and a page shows as links with words. */
export function cutAtLinks(text: string): readonly { readonly text: string; readonly isLink: boolean }[] {
  return text
    .split(/(https?:\/\/\S+[^\s.,;:!?)])/)
    .map((part, at) => ({ text: part, isLink: at % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Where a message leads within this portal: its link is whole, as e-mails need it. */
export function pathOf(link: string): string {
  try {
    const { pathname, search, hash } = new URL(link);
    return pathname + search + hash;
  } catch {
    return link;
  }
}
