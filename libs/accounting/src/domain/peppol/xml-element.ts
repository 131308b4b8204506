/** An element of an XML document as data; whoever writes it escapes the text. */
export interface XmlElement {
  /** With its prefix: `cbc:ID`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

export type XmlPart = XmlElement | null | readonly (XmlElement | null)[];

/** A leaf; null when there is nothing but blanks to say (Peppol R008 refuses empty elements). */
export function leaf(
  name: string,
  text: string | null,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement | null {
  const said = text?.trim();
  return said ? { name, attributes, content: said } : null;
}

/** An element with parts; those that are null are left out, and so is the element when none remains. */
export function branch(name: string, ...parts: readonly XmlPart[]): XmlElement | null {
  const content = parts.flatMap((part) =>
    part === null ? [] : isElement(part) ? [part] : part.filter((one) => one !== null),
  );
  return content.length > 0 ? { name, attributes: {}, content } : null;
}

function isElement(part: XmlElement | readonly (XmlElement | null)[]): part is XmlElement {
  return !Array.isArray(part);
}
