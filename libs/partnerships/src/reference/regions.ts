import type { Region } from '../domain/geography.js';

function sweden(county: string, name: string, healthcareRegionCodes: readonly string[], persons: number): Region {
  return {
    code: `SE-${county}`,
    country: 'SE',
    kind: 'REGION',
    name,
    officialCode: county,
    healthcareRegionCodes,
    successorCode: null,
    population: { persons, on: '2023-12-31' },
    // All county councils became regions on this day.
    validFrom: '2019-01-01',
    validTo: null,
  };
}

function denmark(code: string, name: string, officialCode: string | null, validFrom: string, merged = false): Region {
  return {
    code,
    country: 'DK',
    kind: 'REGION',
    name,
    officialCode,
    healthcareRegionCodes: [],
    successorCode: merged ? 'DK-OST' : null,
    population: null,
    validFrom,
    validTo: merged ? '2026-12-31' : null,
  };
}

function norway(code: string, name: string, officialCode: string, validFrom: string): Region {
  return {
    code,
    country: 'NO',
    kind: 'REGIONAL_HEALTH_AUTHORITY',
    name,
    officialCode,
    healthcareRegionCodes: [],
    successorCode: null,
    population: null,
    validFrom,
    validTo: null,
  };
}

/**
 * Sweden: county codes; populations of Statistics Sweden, 31 December 2023 (they sum to its 10 551 707).
 * Denmark: five regions since the reform of 2007; the Capital Region and Zealand become Region Østdanmark on 2027-01-01.
 * Norway: the four regional health authorities with their organisation numbers.
 */
export const REGIONS: readonly Region[] = [
  sweden('01', 'Region Stockholm', ['STOCKHOLM_GOTLAND'], 2_454_821),
  sweden('03', 'Region Uppsala', ['MELLANSVERIGE'], 404_589),
  sweden('04', 'Region Sörmland', ['MELLANSVERIGE'], 301_944),
  sweden('05', 'Region Östergötland', ['SYDOSTRA'], 472_298),
  sweden('06', 'Region Jönköpings län', ['SYDOSTRA'], 368_856),
  sweden('07', 'Region Kronoberg', ['SODRA'], 203_686),
  sweden('08', 'Region Kalmar län', ['SYDOSTRA'], 246_667),
  sweden('09', 'Region Gotland', ['STOCKHOLM_GOTLAND'], 61_029),
  sweden('10', 'Region Blekinge', ['SODRA'], 157_973),
  sweden('12', 'Region Skåne', ['SODRA'], 1_421_781),
  sweden('13', 'Region Halland', ['VASTRA', 'SODRA'], 343_746),
  sweden('14', 'Västra Götalandsregionen', ['VASTRA'], 1_767_016),
  sweden('17', 'Region Värmland', ['MELLANSVERIGE'], 283_548),
  sweden('18', 'Region Örebro län', ['MELLANSVERIGE'], 308_116),
  sweden('19', 'Region Västmanland', ['MELLANSVERIGE'], 280_813),
  sweden('20', 'Region Dalarna', ['MELLANSVERIGE'], 287_253),
  sweden('21', 'Region Gävleborg', ['MELLANSVERIGE'], 285_642),
  sweden('22', 'Region Västernorrland', ['NORRA'], 242_148),
  sweden('23', 'Region Jämtland Härjedalen', ['NORRA'], 132_572),
  sweden('24', 'Region Västerbotten', ['NORRA'], 278_729),
  sweden('25', 'Region Norrbotten', ['NORRA'], 248_480),
  denmark('DK-84', 'Region Hovedstaden', '1084', '2007-01-01', true),
  denmark('DK-85', 'Region Sjælland', '1085', '2007-01-01', true),
  denmark('DK-83', 'Region Syddanmark', '1083', '2007-01-01'),
  denmark('DK-82', 'Region Midtjylland', '1082', '2007-01-01'),
  denmark('DK-81', 'Region Nordjylland', '1081', '2007-01-01'),
  denmark('DK-OST', 'Region Østdanmark', null, '2027-01-01'),
  norway('NO-SOROST', 'Helse Sør-Øst RHF', '991324968', '2007-06-01'),
  norway('NO-VEST', 'Helse Vest RHF', '983658725', '2002-01-01'),
  norway('NO-MIDT', 'Helse Midt-Norge RHF', '983658776', '2002-01-01'),
  norway('NO-NORD', 'Helse Nord RHF', '883658752', '2002-01-01'),
];
