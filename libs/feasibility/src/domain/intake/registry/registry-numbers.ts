import { entries, type Located, at, textAt } from '../located.js';
import type { Reading } from '../apply-mappings.js';

export const IDENTIFICATION = 'protocolSection.identificationModule';

export const EU_CT = /\b20\d{2}-5\d{5}-\d{2}(?:-\d{2})?\b/;

export const EUDRACT = /\b20\d{2}-[0-4]\d{5}-\d{2}\b(?!-)/;

export function secondaryNumber(study: Located, shape: RegExp): Reading {
  const places = [
    ...entries(at(study, `${IDENTIFICATION}.secondaryIdInfos`)).flatMap((info) => [at(info, 'id'), at(info, 'domain')]),
    at(study, `${IDENTIFICATION}.orgStudyIdInfo.id`),
  ];
  for (const place of places) {
    const found = shape.exec(textAt(place) ?? '')?.[0];
    if (found) return { source: place.path, value: found };
  }
  return undefined;
}

export function otherNumber(info: Located): string | undefined {
  const [id, domain] = [textAt(at(info, 'id')), textAt(at(info, 'domain'))];
  if (id === undefined || EU_CT.test(id) || EUDRACT.test(id)) return undefined;
  // Some enter the registry's name as the number and the number as the registry's name.
  return (!/\d/.test(id) && domain && /\d/.test(domain) ? domain : id).slice(0, 500);
}
