/** The countries whose statutory days the calendar knows. */
export const COUNTRIES = ['SE', 'DK', 'NO'] as const;
export type Country = (typeof COUNTRIES)[number];

const ZONES: Readonly<Record<Country, string>> = {
  SE: 'Europe/Stockholm',
  DK: 'Europe/Copenhagen',
  NO: 'Europe/Oslo',
};

export function isCountry(text: string): text is Country {
  return (COUNTRIES as readonly string[]).includes(text);
}

/** The IANA zone of a country; a partnership may be given another one. */
export function timeZoneOf(country: Country): string {
  return ZONES[country];
}
