import type { KpiDefinition, Target } from './definition.js';
import { D1 } from './definitions/d1.js';
import { D10 } from './definitions/d10.js';
import { D11 } from './definitions/d11.js';
import { D12 } from './definitions/d12.js';
import { D13 } from './definitions/d13.js';
import { D2A } from './definitions/d2a.js';
import { D2B } from './definitions/d2b.js';
import { D2C } from './definitions/d2c.js';
import { D3 } from './definitions/d3.js';
import { D4A } from './definitions/d4a.js';
import { D4B } from './definitions/d4b.js';
import { D5 } from './definitions/d5.js';
import { D6 } from './definitions/d6.js';
import { D7 } from './definitions/d7.js';
import { D8 } from './definitions/d8.js';
import { D9 } from './definitions/d9.js';
import { F1 } from './definitions/f1.js';
import { F10 } from './definitions/f10.js';
import { F11 } from './definitions/f11.js';
import { F12 } from './definitions/f12.js';
import { F13, F13_V1 } from './definitions/f13.js';
import { F14 } from './definitions/f14.js';
import { F15 } from './definitions/f15.js';
import { F1A } from './definitions/f1a.js';
import { F1B } from './definitions/f1b.js';
import { F2 } from './definitions/f2.js';
import { F3 } from './definitions/f3.js';
import { F4 } from './definitions/f4.js';
import { F5 } from './definitions/f5.js';
import { F6 } from './definitions/f6.js';
import { F7 } from './definitions/f7.js';
import { F8 } from './definitions/f8.js';
import { F9 } from './definitions/f9.js';
import { M1, M1_V1 } from './definitions/m1.js';
import { M2, M2_V1 } from './definitions/m2.js';
import { M3, M3_V1 } from './definitions/m3.js';
import { M4, M4_V1 } from './definitions/m4.js';
import { M5, M5_V1 } from './definitions/m5.js';
import { M6, M6_V1 } from './definitions/m6.js';
import { M7, M7_V1 } from './definitions/m7.js';
import { M8, M8_V1 } from './definitions/m8.js';
import { M9 } from './definitions/m9.js';
import { N1 } from './definitions/n1.js';
import { N2 } from './definitions/n2.js';
import { N3 } from './definitions/n3.js';
import { N4 } from './definitions/n4.js';
import { N5 } from './definitions/n5.js';
import { N6 } from './definitions/n6.js';
import { N7 } from './definitions/n7.js';
import { P1 } from './definitions/p1.js';
import { P2 } from './definitions/p2.js';
import { P3 } from './definitions/p3.js';
import { P4 } from './definitions/p4.js';
import { P5 } from './definitions/p5.js';
import { P6 } from './definitions/p6.js';
import { P7 } from './definitions/p7.js';
import { P8 } from './definitions/p8.js';

/** Every version of every definition, in the order in which a board reads them; an old version is never taken out. */
export const DEFINITIONS: readonly KpiDefinition[] = [
  ...[F1, F1A, F1B, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13_V1, F13, F14, F15],
  ...[P1, P2, P3, P4, P5, P6, P7, P8],
  ...[D1, D2A, D2B, D2C, D3, D4A, D4B, D5, D6, D7, D8, D9, D10, D11, D12, D13],
  ...[M1_V1, M1, M2_V1, M2, M3_V1, M3, M4_V1, M4, M5_V1, M5, M6_V1, M6, M7_V1, M7, M8_V1, M8, M9],
  ...[N1, N2, N3, N4, N5, N6, N7],
];

/** What one version is kept under. */
export function keyOf({ id, version }: Pick<KpiDefinition, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** The version asked for; without one, that which was the usual one on an ISO date. Null: there is none. */
export function definitionOn(id: string, isoDate: string, version: number | null = null): KpiDefinition | null {
  const versions = DEFINITIONS.filter((definition) => definition.id === id);
  if (version !== null) return versions.find((definition) => definition.version === version) ?? null;
  return versions.findLast(({ from }) => from <= isoDate) ?? versions[0] ?? null;
}

/** One version of each, as they were usual on an ISO date. */
export function definitionsOn(isoDate: string): readonly KpiDefinition[] {
  const ids = [...new Set(DEFINITIONS.map(({ id }) => id))];
  return ids.map((id) => definitionOn(id, isoDate)).filter((definition) => definition !== null);
}

/** What is aimed at on an ISO date in a country; null where nothing is. */
export function targetOn({ targets }: KpiDefinition, isoDate: string, country: string): Target | null {
  return targets.findLast((one) => one.from <= isoDate && (one.country ?? country) === country) ?? null;
}
