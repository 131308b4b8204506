import type { Id, Language } from '@samprova/kernel';
import { DEMO_ORGANISATIONS } from '../demo/people.js';
import { DEMO_SITES } from '../demo/sites.js';

/** Invented people beside those of the networks and sites: who runs the installation, and a hospital's laboratory. */
export interface DemoStaff {
  readonly id: Id;
  readonly organisationId: Id;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly role: 'INSTALLATION_ADMIN' | 'SUPPORT_FUNCTION' | 'AUDITOR';
  /** The sites whose laboratory it is; empty for the installation. */
  readonly siteIds: readonly Id[];
  readonly partnershipId: Id | null;
}

const SECRETARIAT = DEMO_ORGANISATIONS.find(({ kind, country }) => kind === 'SECRETARIAT' && country === 'SE')!.id;
const LABORATORIES = [
  ['Karolinska universitetssjukhuset', 'Labina Rörberg', 'labina.rorberg', 'sv'],
  ['Rigshospitalet', 'Labine Rørdal', 'labine.roerdal', 'da'],
  ['Oslo universitetssykehus', 'Labin Rørvik', 'labin.roervik', 'nb'],
] as const;

const id = (n: number): Id => `01900000-0000-7000-8008-${String(n).padStart(12, '0')}`;

export const DEMO_STAFF: readonly DemoStaff[] = [
  {
    id: id(1),
    organisationId: SECRETARIAT,
    name: 'Adina Driftsson',
    email: 'adina.driftsson@example.org',
    language: 'sv',
    role: 'INSTALLATION_ADMIN',
    siteIds: [],
    partnershipId: null,
  },
  {
    id: id(2),
    organisationId: SECRETARIAT,
    name: 'Gransk Revisander',
    email: 'gransk.revisander@example.org',
    language: 'sv',
    role: 'AUDITOR',
    siteIds: [],
    partnershipId: null,
  },
  ...LABORATORIES.map(([hospital, name, email, language], index): DemoStaff => {
    const sites = DEMO_SITES.filter((site) => site.hospital === hospital);
    return {
      id: id(index + 3),
      organisationId: DEMO_ORGANISATIONS.find((organisation) => organisation.name === hospital)!.id,
      name,
      email: `${email}@example.org`,
      language,
      role: 'SUPPORT_FUNCTION',
      siteIds: sites.map((site) => site.id),
      partnershipId: sites[0]!.partnershipId,
    };
  }),
];
