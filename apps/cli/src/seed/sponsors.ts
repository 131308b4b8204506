import type { Id, Language } from '@samprova/kernel';

/** A company that asks in the demo; every one of them is invented, and says so in its name. */
export interface DemoSponsor {
  readonly id: Id;
  readonly kind: 'COMPANY' | 'CRO';
  readonly name: string;
  readonly country: 'SE' | 'DK' | 'NO';
}

/** Somebody who asks for a company; invented. */
export interface DemoSponsorPerson {
  readonly id: Id;
  readonly organisationId: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: 'SPONSOR' | 'SPONSOR_ADMIN';
}

const company = (n: number, kind: DemoSponsor['kind'], name: string, country: DemoSponsor['country']): DemoSponsor => ({
  id: `01900000-0000-7000-8006-${String(n).padStart(12, '0')}`,
  kind,
  name,
  country,
});

export const DEMO_SPONSORS: readonly DemoSponsor[] = [
  company(1, 'COMPANY', 'Påhittad Pharma AB (demo)', 'SE'),
  company(2, 'COMPANY', 'Opdigtet Biotek A/S (demo)', 'DK'),
  company(3, 'COMPANY', 'Oppdiktet Medtek AS (demo)', 'NO'),
  company(4, 'CRO', 'Uppdrag Prövning AB (demo)', 'SE'),
];

const person = (
  n: number,
  company: number,
  name: string,
  email: string,
  language: Language,
  role: DemoSponsorPerson['role'],
): DemoSponsorPerson => ({
  id: `01900000-0000-7000-8007-${String(n).padStart(12, '0')}`,
  organisationId: DEMO_SPONSORS[company]!.id,
  name,
  email: `${email}@example.org`,
  language,
  role,
});

export const DEMO_SPONSOR_PEOPLE: readonly DemoSponsorPerson[] = [
  person(1, 0, 'Sixten Frågvis', 'sixten.fragvis', 'sv', 'SPONSOR'),
  person(2, 0, 'Tilda Uppdrag', 'tilda.uppdrag', 'sv', 'SPONSOR_ADMIN'),
  person(3, 1, 'Sofus Spørgsmark', 'sofus.spoergsmark', 'da', 'SPONSOR'),
  person(4, 1, 'Thea Opgaard', 'thea.opgaard', 'da', 'SPONSOR_ADMIN'),
  person(5, 2, 'Sverre Spørmo', 'sverre.spoermo', 'nb', 'SPONSOR'),
  person(6, 2, 'Tuva Oppdragli', 'tuva.oppdragli', 'nb', 'SPONSOR_ADMIN'),
  person(7, 3, 'Quinn Askwell', 'quinn.askwell', 'en', 'SPONSOR'),
  person(8, 3, 'Robin Bidmore', 'robin.bidmore', 'en', 'SPONSOR_ADMIN'),
];
