import { TherapyAreaNamesDocument } from '../../../../graphql/graphql';
import { useDates } from '../../../../lib/dates';
import { useAnswer } from '../../../../lib/query';
import { useLanguage } from '../../../../lib/words';
import { useWords } from '../../words';
import { type Obstacle, type Reason, readReason } from './reasons';

/** Reasons and obstacles of the routing as sentences. */
export function useReasonWords(): {
  readonly reason: (reason: Reason) => string;
  readonly obstacle: (obstacle: Obstacle) => string;
} {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const areas = useAnswer(TherapyAreaNamesDocument, {}, { freshFor: Infinity }).data?.therapyAreas ?? [];
  const areaName = (code: string): string => {
    const names = areas.find((area) => area.code === code)?.names;
    return names?.[language === 'pseudo' ? 'en' : language] ?? names?.en ?? code;
  };
  const capability = (code: string): string => t.maybe(`capability.${code}`) ?? code;
  return {
    reason: (given) => {
      const read = readReason(given);
      switch (read?.kind) {
        case undefined:
          return given.detail;
        case 'ICD10':
          return t('coordination.reason.ICD10', { code: read.code, range: read.range });
        case 'FREE':
          return t('coordination.reason.FREE', { open: read.open, running: read.running });
        case 'NEWCOMER':
          return t('coordination.reason.NEWCOMER', { n: read.trials });
        case 'THERAPY_AREA':
          return t('coordination.reason.THERAPY_AREA', { areas: dates.list(read.codes.map(areaName)) });
        case 'PROGRAMME_AREA':
          return t('coordination.reason.PROGRAMME_AREA', { areas: dates.list(read.codes) });
        case 'FACET':
          return t('coordination.reason.FACET', {
            facets: dates.list(read.codes.map((code) => t.maybe(`trial-facet.${code}`) ?? code)),
          });
        case 'CAPABLE':
          return t('coordination.reason.CAPABLE', { what: dates.list(read.codes.map(capability)) });
        case 'PRIORITISED':
          return t('coordination.reason.PRIORITISED');
        case 'REGION':
          return t('coordination.reason.REGION', { region: read.detail });
        case 'WISHED_FOR':
          return t('coordination.reason.WISHED_FOR', { name: read.detail });
      }
    },
    obstacle: ({ kind, detail }) =>
      t.maybe(`coordination.obstacle.${kind}`, {
        detail: kind === 'MISSING_CAPABILITY' && detail !== null ? capability(detail) : (detail ?? ''),
      }) ?? kind,
  };
}
