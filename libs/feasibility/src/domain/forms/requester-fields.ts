import { choice, line, yesNo } from './field-builders.js';
import { localised, type FormField } from './form.js';

const here = { 'x-group': 'REQUESTER' } as const;
const identity = { ...here, 'x-tier': 'SPONSOR_IDENTITY' } as const;

/** Who asks, and for whom. What tells the sponsor's identity is a tier of its own (AT-PR-08). */
export const requesterFields = {
  requesterRole: choice(
    localised('You ask as', 'Ni frågar som', 'I spørger som', 'Dere spør som'),
    {
      SPONSOR: localised('Sponsor', 'Sponsor', 'Sponsor', 'Sponsor'),
      CRO: localised(
        'Contract research organisation',
        'Kontraktsforskningsföretag (CRO)',
        'Kontraktforskningsfirma (CRO)',
        'Kontraktsforskningsselskap (CRO)',
      ),
      ACADEMIC: localised('Academic group', 'Akademisk grupp', 'Akademisk gruppe', 'Akademisk gruppe'),
    },
    { ...here, 'x-tier': 'PUBLIC_TEASER' },
  ),
  sponsorUndisclosed: yesNo(
    localised(
      'Hide the sponsor from the sites',
      'Dölj sponsorn för klinikerna',
      'Skjul sponsor for centrene',
      'Skjul sponsoren for sentrene',
    ),
    { ...here, 'x-tier': 'PUBLIC_TEASER' },
  ),
  sponsorName: line(localised('Sponsor', 'Sponsor', 'Sponsor', 'Sponsor'), identity),
  sponsorOrganisationNumber: line(
    localised(
      'Organisation or VAT number',
      'Organisations- eller VAT-nummer',
      'CVR- eller momsnummer',
      'Organisasjons- eller mva-nummer',
    ),
    { ...identity, maxLength: 40 },
  ),
  initiator: choice(
    localised(
      'Who started the study',
      'Vem som initierat studien',
      'Hvem der har taget initiativ til studiet',
      'Hvem som har tatt initiativ til studien',
    ),
    {
      INDUSTRY: localised('Industry', 'Företag', 'Industri', 'Industri'),
      ACADEMIC: localised(
        'Academia, hospital or public body',
        'Akademi, sjukhus eller myndighet',
        'Akademi, hospital eller myndighed',
        'Akademia, sykehus eller myndighet',
      ),
      OTHER: localised('Other', 'Annan', 'Anden', 'Annen'),
    },
    { ...here, 'x-tier': 'PUBLIC_TEASER' },
  ),
  funder: line(localised('Who pays', 'Vem som betalar', 'Hvem der betaler', 'Hvem som betaler'), identity),
  collaborators: {
    type: 'array',
    title: 'Collaborators',
    'x-title': localised('Collaborators', 'Samarbetspartner', 'Samarbejdspartnere', 'Samarbeidspartnere'),
    items: { type: 'string', minLength: 1, maxLength: 500 },
    maxItems: 100,
    ...identity,
  },
  backupContactName: line(
    localised('Second contact: name', 'Andra kontakten: namn', 'Anden kontakt: navn', 'Annen kontakt: navn'),
    { ...identity, maxLength: 200 },
  ),
  backupContactEmail: line(
    localised('Second contact: e-mail', 'Andra kontakten: e-post', 'Anden kontakt: e-mail', 'Annen kontakt: e-post'),
    {
      ...identity,
      maxLength: 254,
      pattern: '^[^\\s@]{1,64}@[^\\s@]{3,190}$',
    },
  ),
} as const satisfies Readonly<Record<string, FormField>>;
