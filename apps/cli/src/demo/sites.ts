import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type { Country } from '@samprova/partnerships/domain';
import type { Capability, Site, WantedPhase } from '@samprova/networks/domain';

interface Hospital {
  readonly name: string;
  readonly city: string;
  readonly regionCode: string;
  readonly university: boolean;
}

/** What a department is called in each country, and what it can do. */
type Department = Readonly<Record<Country, string>> & { readonly capabilities: readonly Capability[] };

const HOSPITALS: Readonly<Record<string, Hospital>> = {
  'SE-KS': hospital('Karolinska universitetssjukhuset', 'Stockholm', 'SE-01', true),
  'SE-DS': hospital('Danderyds sjukhus', 'Danderyd', 'SE-01'),
  'SE-AKA': hospital('Akademiska sjukhuset', 'Uppsala', 'SE-03', true),
  'SE-US': hospital('Universitetssjukhuset i Linköping', 'Linköping', 'SE-05', true),
  'SE-RYHOV': hospital('Länssjukhuset Ryhov', 'Jönköping', 'SE-06'),
  'SE-KALMAR': hospital('Länssjukhuset i Kalmar', 'Kalmar', 'SE-08'),
  'SE-SUS': hospital('Skånes universitetssjukhus', 'Lund', 'SE-12', true),
  'SE-HBG': hospital('Helsingborgs lasarett', 'Helsingborg', 'SE-12'),
  'SE-HALMSTAD': hospital('Hallands sjukhus', 'Halmstad', 'SE-13'),
  'SE-SU': hospital('Sahlgrenska universitetssjukhuset', 'Göteborg', 'SE-14', true),
  'SE-SAS': hospital('Södra Älvsborgs sjukhus', 'Borås', 'SE-14'),
  'SE-KARLSTAD': hospital('Centralsjukhuset i Karlstad', 'Karlstad', 'SE-17'),
  'SE-USO': hospital('Universitetssjukhuset Örebro', 'Örebro', 'SE-18', true),
  'SE-VASTERAS': hospital('Västmanlands sjukhus', 'Västerås', 'SE-19'),
  'SE-FALUN': hospital('Falu lasarett', 'Falun', 'SE-20'),
  'SE-SUNDSVALL': hospital('Länssjukhuset Sundsvall-Härnösand', 'Sundsvall', 'SE-22'),
  'SE-NUS': hospital('Norrlands universitetssjukhus', 'Umeå', 'SE-24', true),
  'SE-SUNDERBY': hospital('Sunderby sjukhus', 'Luleå', 'SE-25'),
  'DK-RH': hospital('Rigshospitalet', 'København', 'DK-84', true),
  'DK-HGH': hospital('Herlev og Gentofte Hospital', 'Herlev', 'DK-84', true),
  'DK-BFH': hospital('Bispebjerg og Frederiksberg Hospital', 'København', 'DK-84', true),
  'DK-AHH': hospital('Amager og Hvidovre Hospital', 'Hvidovre', 'DK-84', true),
  'DK-SUH': hospital('Sjællands Universitetshospital', 'Roskilde', 'DK-85', true),
  'DK-NAES': hospital('Næstved Sygehus', 'Næstved', 'DK-85'),
  'DK-OUH': hospital('Odense Universitetshospital', 'Odense', 'DK-83', true),
  'DK-SLB': hospital('Sygehus Lillebælt', 'Vejle', 'DK-83'),
  'DK-SVS': hospital('Sydvestjysk Sygehus', 'Esbjerg', 'DK-83'),
  'DK-AUH': hospital('Aarhus Universitetshospital', 'Aarhus', 'DK-82', true),
  'DK-GOED': hospital('Regionshospitalet Gødstrup', 'Herning', 'DK-82'),
  'DK-SIL': hospital('Regionshospitalet Silkeborg', 'Silkeborg', 'DK-82'),
  'DK-AAUH': hospital('Aalborg Universitetshospital', 'Aalborg', 'DK-81', true),
  'NO-OUS': hospital('Oslo universitetssykehus', 'Oslo', 'NO-SOROST', true),
  'NO-AHUS': hospital('Akershus universitetssykehus', 'Lørenskog', 'NO-SOROST', true),
  'NO-DIAK': hospital('Diakonhjemmet sykehus', 'Oslo', 'NO-SOROST'),
  'NO-VESTFOLD': hospital('Sykehuset i Vestfold', 'Tønsberg', 'NO-SOROST'),
  'NO-OSTFOLD': hospital('Sykehuset Østfold', 'Kalnes', 'NO-SOROST'),
  'NO-SORLAND': hospital('Sørlandet sykehus', 'Kristiansand', 'NO-SOROST'),
  'NO-MARTINA': hospital('Martina Hansens hospital', 'Sandvika', 'NO-SOROST'),
  'NO-HAUKELAND': hospital('Haukeland universitetssjukehus', 'Bergen', 'NO-VEST', true),
  'NO-STAVANGER': hospital('Stavanger universitetssjukehus', 'Stavanger', 'NO-VEST', true),
  'NO-STOLAV': hospital('St. Olavs hospital', 'Trondheim', 'NO-MIDT', true),
  'NO-ALESUND': hospital('Ålesund sjukehus', 'Ålesund', 'NO-MIDT'),
  'NO-UNN': hospital('Universitetssykehuset Nord-Norge', 'Tromsø', 'NO-NORD', true),
  'NO-BODO': hospital('Nordlandssykehuset', 'Bodø', 'NO-NORD'),
};

const DEPARTMENTS: Readonly<Record<string, Department>> = {
  ONK: department('Onkologkliniken', 'Onkologisk Afdeling', 'Avdeling for kreftbehandling', [
    'INFUSION',
    'CT',
    'TRIAL_PHARMACY',
  ]),
  HEM: department('Hematologkliniken', 'Hæmatologisk Afdeling', 'Avdeling for blodsykdommer', [
    'INFUSION',
    'TRIAL_PHARMACY',
    'BIOBANK',
  ]),
  KARD: department('Kardiologkliniken', 'Hjertemedicinsk Afdeling', 'Hjerteavdelingen', ['CT', 'MRI']),
  ENDO: department('Endokrinologkliniken', 'Endokrinologisk Afdeling', 'Avdeling for endokrinologi', [
    'FREEZER_MINUS_80',
    'ELECTRONIC_DIARIES',
  ]),
  NEURO: department('Neurologkliniken', 'Neurologisk Afdeling', 'Nevrologisk avdeling', ['MRI', 'ELECTRONIC_DIARIES']),
  PSYK: department('Psykiatriska kliniken', 'Psykiatrisk Afdeling', 'Klinikk for psykisk helse', [
    'ELECTRONIC_DIARIES',
  ]),
  HUD: department('Hudkliniken', 'Dermatologisk Afdeling', 'Hudavdelingen', ['BIOBANK', 'ELECTRONIC_DIARIES']),
  REUM: department('Reumatologkliniken', 'Reumatologisk Afdeling', 'Revmatologisk avdeling', ['INFUSION', 'MRI']),
  ORTO: department('Ortopedkliniken', 'Ortopædkirurgisk Afdeling', 'Ortopedisk avdeling', [
    'SURGERY',
    'MRI',
    'DEVICE_TRIALS',
  ]),
  GASTRO: department('Gastroenterologkliniken', 'Gastroenterologisk Afdeling', 'Avdeling for fordøyelsessykdommer', [
    'ENDOSCOPY',
    'BIOBANK',
  ]),
  INF: department('Infektionskliniken', 'Infektionsmedicinsk Afdeling', 'Infeksjonsmedisinsk avdeling', [
    'ISOLATION_ROOM',
    'FREEZER_MINUS_80',
  ]),
  LUNG: department('Lungkliniken', 'Lungemedicinsk Afdeling', 'Lungeavdelingen', ['CT', 'INFUSION']),
  BARN: department('Barn- och ungdomskliniken', 'Børne- og Ungeafdelingen', 'Barne- og ungdomsklinikken', [
    'CHILDREN',
    'OVERNIGHT_STAY',
  ]),
  RAD: department('Röntgenkliniken', 'Radiologisk Afdeling', 'Radiologisk avdeling', ['CT', 'MRI', 'DEVICE_TRIALS']),
};

/** Which hospitals of a country have which department. */
const HOUSED: Readonly<Record<string, readonly string[]>> = {
  'SE-ONK': ['KS', 'SU', 'SUS', 'AKA', 'NUS', 'KARLSTAD'],
  'SE-HEM': ['KS', 'SU', 'SUS', 'US', 'SUNDERBY'],
  'SE-KARD': ['KS', 'SU', 'SUS', 'USO', 'DS'],
  'SE-ENDO': ['SU', 'AKA', 'USO', 'HALMSTAD', 'SUNDSVALL'],
  'SE-NEURO': ['KS', 'SU', 'US', 'NUS'],
  'SE-PSYK': ['SU', 'AKA', 'HBG'],
  'SE-HUD': ['KS', 'SUS', 'NUS', 'FALUN'],
  'SE-REUM': ['KS', 'SU'],
  'SE-ORTO': ['SU', 'SUS', 'US', 'RYHOV', 'SAS'],
  'SE-GASTRO': ['KS', 'SU', 'USO', 'KALMAR'],
  'SE-INF': ['KS', 'SU', 'SUS', 'VASTERAS'],
  'SE-LUNG': ['KS', 'AKA', 'US'],
  'SE-BARN': ['KS', 'SU', 'SUS', 'AKA'],
  'SE-RAD': ['KS', 'AKA', 'US'],
  'DK-ONK': ['RH', 'HGH', 'OUH', 'AUH', 'AAUH', 'SLB'],
  'DK-HEM': ['RH', 'SUH', 'OUH', 'AUH', 'AAUH', 'GOED'],
  'DK-NEURO': ['RH', 'SUH', 'OUH', 'AUH', 'AAUH'],
  'DK-HUD': ['BFH', 'HGH', 'SUH', 'OUH', 'AUH'],
  'DK-INF': ['RH', 'AHH', 'OUH', 'AUH', 'AAUH'],
  'DK-BARN': ['RH', 'OUH', 'AUH', 'AAUH'],
  'DK-PSYK': ['RH', 'OUH', 'AUH', 'AAUH'],
  'DK-LUNG': ['BFH', 'AHH', 'SUH', 'OUH', 'AUH'],
  'DK-ORTO': ['RH', 'AUH', 'SIL', 'SVS'],
  'DK-RAD': ['RH', 'HGH', 'NAES'],
  'NO-ONK': ['OUS', 'HAUKELAND', 'STOLAV', 'UNN', 'STAVANGER', 'SORLAND'],
  'NO-HEM': ['OUS', 'HAUKELAND', 'STOLAV'],
  'NO-REUM': ['STAVANGER', 'DIAK', 'HAUKELAND'],
  'NO-HUD': ['OUS', 'STAVANGER', 'UNN', 'OSTFOLD'],
  'NO-INF': ['OUS', 'HAUKELAND', 'AHUS'],
  'NO-NEURO': ['HAUKELAND', 'OUS', 'STOLAV', 'AHUS'],
  'NO-PSYK': ['HAUKELAND', 'OUS', 'BODO'],
  'NO-KARD': ['AHUS', 'OUS', 'HAUKELAND', 'STOLAV', 'STAVANGER'],
  'NO-ENDO': ['VESTFOLD', 'STOLAV'],
  'NO-ORTO': ['STOLAV', 'HAUKELAND', 'OUS', 'MARTINA'],
  'NO-RAD': ['STOLAV', 'OUS'],
  'NO-GASTRO': ['UNN', 'OUS', 'HAUKELAND', 'AHUS', 'ALESUND'],
};

const NUMBERS: Readonly<Record<Country, string>> = { SE: '752', DK: '208', NO: '578' };

/** Hospitals and their kinds of department are real; load, wishes and capabilities are invented. */
export const DEMO_SITES: readonly Site[] = Object.entries(HOUSED).flatMap(([where, hospitals], kind) =>
  hospitals.map((hospitalCode, index) => site(where, kind, hospitalCode, index)),
);

function site(where: string, kind: number, hospitalCode: string, index: number): Site {
  const country = where.slice(0, 2) as Country;
  const departmentCode = where.slice(3);
  const housed = HOSPITALS[`${country}-${hospitalCode}`];
  const unit = DEPARTMENTS[departmentCode];
  if (!housed || !unit) throw new Error(`no hospital ${country}-${hospitalCode} or department ${departmentCode}`);
  const size = housed.university ? 3 + ((kind * 5 + index * 3) % 6) : (kind + index) % 3;
  const university: Capability[] = ['FREEZER_MINUS_80', 'BIOBANK', 'TRIAL_PHARMACY', 'MRI', 'CT', 'PHASE_1_UNIT'];
  const phases: WantedPhase[] = housed.university ? [] : ['2', '3', '4', 'NONE'];
  return {
    id: `01900000-0000-7000-8003-${NUMBERS[country]}${String(kind * 100 + index + 1).padStart(9, '0')}`,
    partnershipId: PARTNERSHIP_IDS[country],
    code: `${country}-${hospitalCode}-${departmentCode}`,
    name: unit[country],
    hospital: housed.name,
    city: housed.city,
    regionCode: housed.regionCode,
    organisationId: null,
    university: housed.university,
    capabilities: [...new Set([...unit.capabilities, ...(housed.university ? university : ['CT' as const])])],
    contactPreferences: {
      channel: 'EMAIL',
      phases,
      initiators: [],
      notWanted: [],
      maximumOpenInvitations: housed.university ? null : 4,
    },
    activeTrials: Math.min(size, (kind + index) % 5),
    trialsInThreeYears: size,
    active: true,
  };
}

function hospital(name: string, city: string, regionCode: string, university = false): Hospital {
  return { name, city, regionCode, university };
}

function department(SE: string, DK: string, NO: string, capabilities: readonly Capability[]): Department {
  return { SE, DK, NO, capabilities };
}
