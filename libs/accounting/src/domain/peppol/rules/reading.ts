import type { UblDocument } from '../ubl-document.js';
import type { XmlElement } from '../xml-element.js';

/** A rule that a document breaks. The rules are those of EN 16931 and of Peppol BIS Billing 3.0, told in our words. */
export interface Finding {
  /** As the standard names it, for example BR-CO-10. */
  readonly rule: string;
  readonly text: string;
  /** Some national rules only warn. */
  readonly fatal: boolean;
}

/** A document as its rules see it. */
export interface Reading {
  readonly root: UblDocument['root'];
  readonly document: XmlElement;
  readonly lines: readonly XmlElement[];
  readonly subtotals: readonly XmlElement[];
  readonly seller: XmlElement | null;
  readonly buyer: XmlElement | null;
  /** The country of the seller, ISO 3166-1 alpha-2. */
  readonly sellerCountry: string | null;
}

export function readingOf({ root, parts }: UblDocument): Reading {
  const document: XmlElement = { name: root, attributes: {}, content: parts };
  const [seller = null] = all(document, 'cac:AccountingSupplierParty/cac:Party');
  const [buyer = null] = all(document, 'cac:AccountingCustomerParty/cac:Party');
  return {
    root,
    document,
    lines: all(document, root === 'Invoice' ? 'cac:InvoiceLine' : 'cac:CreditNoteLine'),
    subtotals: all(document, 'cac:TaxTotal/cac:TaxSubtotal'),
    seller,
    buyer,
    sellerCountry: seller && text(seller, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode'),
  };
}

/** The elements at the end of a path of children. */
export function all(element: XmlElement, path: string): XmlElement[] {
  return path.split('/').reduce<XmlElement[]>((found, name) => found.flatMap((one) => children(one, name)), [element]);
}

export function text(element: XmlElement, path: string): string | null {
  const [found] = all(element, path);
  return found && typeof found.content === 'string' ? found.content : null;
}

/** Hundredths of a decimal with two places at most; null for anything else, and where there is none. */
export function cents(element: XmlElement, path: string): bigint | null {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text(element, path) ?? '') ?? [];
  if (whole === '') return null;
  const size = BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0'));
  return sign === '-' ? -size : size;
}

export function sum(amounts: readonly (bigint | null)[]): bigint {
  return amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n);
}

/** Every element below, with itself. */
export function* below(element: XmlElement): Generator<XmlElement> {
  yield element;
  if (typeof element.content !== 'string') for (const child of element.content) yield* below(child);
}

export function fatal(rule: string, broken: boolean, says: string): Finding[] {
  return broken ? [{ rule, text: says, fatal: true }] : [];
}

export function warning(rule: string, broken: boolean, says: string): Finding[] {
  return broken ? [{ rule, text: says, fatal: false }] : [];
}

function children({ content }: XmlElement, name: string): XmlElement[] {
  return typeof content === 'string' ? [] : content.filter((child) => child.name === name);
}
