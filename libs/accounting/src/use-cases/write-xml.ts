import { DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom';
import type { UblDocument } from '../domain/peppol/ubl-document.js';
import type { XmlElement } from '../domain/peppol/xml-element.js';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const NAMESPACES: Readonly<Record<string, string>> = {
  cac: `${UBL}CommonAggregateComponents-2`,
  cbc: `${UBL}CommonBasicComponents-2`,
};
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** UTF-8, well-formed whatever people typed. */
export function writeXml({ root, parts }: UblDocument): string {
  const document = new DOMImplementation().createDocument(`${UBL}${root}-2`, root);
  const top = document.documentElement;
  if (!top) throw new Error('an XML document without a root');
  for (const [prefix, namespace] of Object.entries(NAMESPACES)) top.setAttributeNS(XMLNS, `xmlns:${prefix}`, namespace);
  const make = ({ name, attributes, content }: XmlElement): Element => {
    const element = document.createElementNS(NAMESPACES[name.split(':')[0] ?? ''] ?? null, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (typeof content === 'string') element.appendChild(document.createTextNode(content));
    else for (const part of content) element.appendChild(make(part));
    return element;
  };
  for (const part of parts) top.appendChild(make(part));
  const written = new XMLSerializer().serializeToString(document, { requireWellFormed: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written}\n`;
}
