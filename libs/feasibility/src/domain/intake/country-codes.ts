/** Names that registries use and that no dictionary of territories has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'bosnia and herzegovina': 'BA',
  'brunei darussalam': 'BN',
  burma: 'MM',
  "cote d'ivoire": 'CI',
  'congo, the democratic republic of the': 'CD',
  'czech republic': 'CZ',
  'former yugoslavia': 'RS',
  'hong kong': 'HK',
  'iran, islamic republic of': 'IR',
  'korea, democratic peoples republic of': 'KP',
  'korea, republic of': 'KR',
  'republic of korea': 'KR',
  "lao people's democratic republic": 'LA',
  'libyan arab jamahiriya': 'LY',
  macau: 'MO',
  macedonia: 'MK',
  'macedonia, the former yugoslav republic of': 'MK',
  'moldova, republic of': 'MD',
  'palestinian territories, occupied': 'PS',
  'palestinian territory, occupied': 'PS',
  'russian federation': 'RU',
  'syrian arab republic': 'SY',
  swaziland: 'SZ',
  tanzania: 'TZ',
  'the netherlands': 'NL',
  turkey: 'TR',
  'turkey (turkiye)': 'TR',
  uk: 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  usa: 'US',
  'united states of america': 'US',
  'viet nam': 'VN',
  'virgin islands (u.s.)': 'VI',
};

const ALPHA_3: Readonly<Record<string, string>> = {
  DNK: 'DK',
  NOR: 'NO',
  SWE: 'SE',
  FIN: 'FI',
  ISL: 'IS',
  DEU: 'DE',
  FRA: 'FR',
  GBR: 'GB',
  IRL: 'IE',
  NLD: 'NL',
  BEL: 'BE',
  LUX: 'LU',
  ESP: 'ES',
  PRT: 'PT',
  ITA: 'IT',
  CHE: 'CH',
  AUT: 'AT',
  POL: 'PL',
  CZE: 'CZ',
  SVK: 'SK',
  HUN: 'HU',
  ROU: 'RO',
  BGR: 'BG',
  GRC: 'GR',
  EST: 'EE',
  LVA: 'LV',
  LTU: 'LT',
  SVN: 'SI',
  HRV: 'HR',
  SRB: 'RS',
  UKR: 'UA',
  TUR: 'TR',
  ISR: 'IL',
  USA: 'US',
  CAN: 'CA',
  MEX: 'MX',
  BRA: 'BR',
  ARG: 'AR',
  CHL: 'CL',
  COL: 'CO',
  JPN: 'JP',
  CHN: 'CN',
  KOR: 'KR',
  TWN: 'TW',
  IND: 'IN',
  AUS: 'AU',
  NZL: 'NZ',
  ZAF: 'ZA',
};

let byName: ReadonlyMap<string, string> | undefined;

/** ISO 3166-1 alpha-2 of an English name, an alpha-2 or a common alpha-3 code; undefined when nobody is called so. */
export function countryCode(name: string): string | undefined {
  const wanted = plain(name);
  if (/^[A-Z]{3}$/.test(name)) return ALPHA_3[name];
  byName ??= namesOfCountries();
  return byName.get(wanted) ?? (/^[A-Z]{2}$/.test(name) && [...byName.values()].includes(name) ? name : undefined);
}

function namesOfCountries(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const names = new Map<string, string>();
  for (let first = 65; first <= 90; first += 1)
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = english.of(code);
      // Codes that have been withdrawn share the name of their successor, which stands earlier or later: keep ISO's.
      if (name && !WITHDRAWN.has(code)) names.set(plain(name), code);
    }
  for (const [name, code] of Object.entries(OTHER_NAMES)) names.set(plain(name), code);
  return names;
}

const WITHDRAWN = new Set([
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'QO',
  'SU',
  'TP',
  'UK',
  'YD',
  'YU',
  'ZR',
  'EU',
  'EZ',
  'UN',
  'XA',
  'XB',
  'ZZ',
  'DY',
  'HV',
  'NH',
  'RH',
  'VD',
  'NQ',
  'CT',
  'FQ',
  'JT',
  'MI',
  'PC',
  'PU',
  'PZ',
  'WK',
]);

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .toLowerCase()
    .trim();
}
