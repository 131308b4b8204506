import { ok, type Result } from '@samprova/kernel';
import { parseJsonText, type JsonValue } from './json-text.js';
import { at, entries, isNothing, isObject, textAt, type Located } from './located.js';
import { proposeAreas, type FacetSeen } from './propose-areas.js';
import type { RecordDraft } from './record-draft.js';
import { applyMappings } from './apply-mappings.js';
import { refuseRecord, type RecordRefused } from './record-refusal.js';
import { registryProposals } from './registry/registry-proposals.js';
import { registryMappings } from './registry/registry-mappings.js';
import { misshapenModule } from './registry/registry-places.js';
import { indicationTexts } from './usdm/study-aims.js';
import { studyDefinition, type StudyDefinition } from './usdm/study-definition.js';
import { studyDefinitionMappings } from './usdm/study-mappings.js';

/**
 * What a ClinicalTrials.gov v2 record or a CDISC USDM 3.0/4.0 file fills in of the request form. Nothing is kept; every
 * field names its place in the file. Throws nothing: whatever cannot be read is a refusal.
 */
export function readRecord(text: string): Result<RecordDraft, RecordRefused> {
  const bare = text.replace(/^\ufeff/, '');
  if (bare.trim() === '') return refuseRecord('RECORD_EMPTY', 'The file is empty.', 'line 1, column 1');
  if (/^\s*</.test(bare))
    return refuseRecord(
      'RECORD_FORMAT_UNKNOWN',
      'The file is XML or HTML; give the JSON of the record (on ClinicalTrials.gov: Download, JSON).',
      'line 1, column 1',
    );
  const parsed = parseJsonText(bare);
  return parsed.ok ? readJson(parsed.value) : parsed;
}

function readJson(value: JsonValue): Result<RecordDraft, RecordRefused> {
  const root: Located = { value, path: '' };
  if (Array.isArray(value))
    return refuseRecord(
      'RECORD_FORMAT_UNKNOWN',
      `The file is a list of ${value.length} things and not one study record; give one study.`,
      '$',
    );
  if (!isObject(value))
    return refuseRecord('RECORD_FORMAT_UNKNOWN', 'The file holds a single value and not a study record.', '$');
  if ('studies' in value) return readOnlyStudy(root);
  if ('protocolSection' in value) return readRegistryRecord(root);
  if ('study' in value || 'versions' in value || 'clinicalStudy' in value) return readStudyDefinition(root);
  return refuseRecord('RECORD_FORMAT_UNKNOWN', unknownFormat(value), '$');
}

function unknownFormat(value: { readonly [key: string]: JsonValue }): string {
  if ('FullStudiesResponse' in value || 'FullStudy' in value || 'StudyFieldsResponse' in value)
    return 'The file comes from the old ClinicalTrials.gov interface, which has ended; fetch the record from /api/v2/studies.';
  if ('ctNumber' in value || 'authorizedApplication' in value)
    return 'The file looks like an EU CTIS record, which cannot be read yet; give the ClinicalTrials.gov record or a USDM file.';
  if ('resourceType' in value)
    return 'The file looks like FHIR, which cannot be read yet; give the ClinicalTrials.gov record or a USDM file.';
  return 'The file is JSON, but neither a ClinicalTrials.gov record (with protocolSection) nor a CDISC USDM file (with study.versions).';
}

/** The search interface wraps records in a list; one is fine. */
function readOnlyStudy(root: Located): Result<RecordDraft, RecordRefused> {
  const studies = entries(at(root, 'studies'));
  if (studies.length === 1) return readRegistryRecord(studies[0]!);
  if (studies.length === 0)
    return refuseRecord('RECORD_WRONG_SHAPE', 'The list of studies is empty or no list, at studies.', 'studies');
  return refuseRecord('RECORD_SEVERAL_STUDIES', `The file holds ${studies.length} studies; give one.`, 'studies');
}

function readRegistryRecord(study: Located): Result<RecordDraft, RecordRefused> {
  const misshapen = isObject(study.value) ? misshapenModule(study) : study.path;
  if (misshapen !== undefined) return wrongShape(misshapen, 'an object');
  const identification = at(study, 'protocolSection.identificationModule');
  if (['nctId', 'briefTitle', 'officialTitle'].every((key) => textAt(at(identification, key)) === undefined))
    return refuseRecord(
      'RECORD_WRONG_SHAPE',
      `The record has neither number nor title at ${identification.path}.`,
      identification.path,
    );
  const { fields, coverage } = applyMappings(study, registryMappings);
  return ok({ format: 'CLINICALTRIALS_GOV_V2', fields, coverage, proposals: registryProposals(study, fields) });
}

function readStudyDefinition(root: Located): Result<RecordDraft, RecordRefused> {
  const study = isObject(root.value) && 'versions' in root.value ? root : at(root, 'study');
  const before = at(root, 'clinicalStudy');
  if (!isNothing(before) || (isNothing(at(study, 'versions')) && !isNothing(at(study, 'studyTitle'))))
    return refuseRecord(
      'RECORD_FORMAT_UNKNOWN',
      'The file is a CDISC USDM file from before version 3.0; export it as version 4.0.',
      isNothing(before) ? study.path : before.path,
    );
  if (!isObject(study.value)) return wrongShape(study.path, 'an object');
  const versions = at(study, 'versions');
  const version = entries(versions)[0];
  if (!version) return wrongShape(versions.path, 'a list with a version of the study');
  if (!isObject(version.value)) return wrongShape(version.path, 'an object');
  for (const key of ['titles', 'studyIdentifiers', 'studyDesigns']) {
    const part = at(version, key);
    if (!isNothing(part) && !Array.isArray(part.value)) return wrongShape(part.path, 'a list');
  }
  const record = studyDefinition(study, version);
  if (!isNothing(record.design) && !isObject(record.design.value)) return wrongShape(record.design.path, 'an object');
  if (isNothing(at(version, 'titles')) && isNothing(at(version, 'studyIdentifiers')))
    return refuseRecord(
      'RECORD_WRONG_SHAPE',
      `The study has neither titles nor identifiers at ${version.path}.`,
      version.path,
    );
  const { fields, coverage } = applyMappings(record, studyDefinitionMappings);
  const titles = fields.filter(({ name }) => name === 'shortTitle' || name === 'officialTitle');
  const texts = [
    ...indicationTexts(record).map(({ text, source, code }) => ({
      text,
      source,
      code,
      what: 'INDICATION' as const,
      weight: 1,
    })),
    ...titles.map(({ name, value, source }) => ({
      text: String(value),
      source,
      what: 'TITLE' as const,
      weight: name === 'shortTitle' ? 0.5 : 0.3,
    })),
  ];
  return ok({ format: 'CDISC_USDM', fields, coverage, proposals: proposeAreas(texts, facetsOf(record, fields)) });
}

function facetsOf(record: StudyDefinition, fields: RecordDraft['fields']): FacetSeen[] {
  const facets: FacetSeen[] = [];
  const children = fields.find(({ name, value }) => name === 'paediatric' && value === true);
  if (children)
    facets.push({
      facet: 'CHILDREN',
      because: { code: 'CHILDREN_MAY_TAKE_PART' },
      source: children.source,
    });
  const devices = at(record.version, 'medicalDevices');
  if (entries(devices).length > 0)
    facets.push({ facet: 'DEVICE', because: { code: 'DEVICE_USED' }, source: devices.path });
  return facets;
}

function wrongShape(path: string, expected: string): ReturnType<typeof refuseRecord> {
  return refuseRecord(
    'RECORD_WRONG_SHAPE',
    `The record is not as its format says: ${expected} was expected at ${path || '$'}.`,
    path || '$',
  );
}
