import type { ResponseOfFragment, SiteAnswer } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { Badge, EmptyState, Stack, Table, TextLink } from '../../ui';
import { useWords } from '../words';
import { inReadingOrder, type ResponseSite } from './response-lines';

export const ANSWER_TONES: Readonly<Record<SiteAnswer, 'ok' | 'soon' | 'info' | 'neutral' | 'late'>> = {
  INTERESTED: 'ok',
  CONDITIONAL: 'soon',
  MORE_INFO: 'info',
  DECLINED: 'neutral',
  NO_RESPONSE: 'late',
};

/** Every site that was asked: what it answered, on what conditions, and whom to write to. */
export function ResponseSites({ content }: { readonly content: ResponseOfFragment['content'] }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Table<ResponseSite>
      label={t('response.sites')}
      rows={inReadingOrder(content.sites)}
      rowId={({ siteId }) => siteId}
      rowLabel={({ name }) => name}
      empty={<EmptyState size="sm" title={t('response.no-sites')} />}
      columns={[
        { id: 'site', header: t('common.site'), cell: ({ name }) => name, isRowHeader: true, priority: 1 },
        {
          id: 'answer',
          header: t('response.answer'),
          cell: ({ answer }) => <Badge tone={ANSWER_TONES[answer]}>{t(`site-answer.${answer}`)}</Badge>,
          priority: 2,
        },
        {
          id: 'patients',
          header: t('response.patients'),
          align: 'end',
          cell: ({ expectedPatients }) => (expectedPatients === null ? '–' : dates.number(expectedPatients)),
          priority: 2,
        },
        {
          id: 'start',
          header: t('response.first-patient'),
          cell: ({ earliestFirstPatient: from }) =>
            from === null ? '–' : from.length === 10 ? dates.date(from) : from,
          priority: 2,
        },
        { id: 'said', header: t('response.said'), cell: (site) => <Said site={site} />, priority: 2 },
        {
          id: 'contact',
          header: t('response.contact'),
          cell: ({ contact }) =>
            contact === null ? '–' : <TextLink href={`mailto:${contact.email}`}>{contact.name}</TextLink>,
          priority: 2,
        },
      ]}
    />
  );
}

/** Its conditions, why not, and what the coordinator approved of its words. */
function Said({ site }: { readonly site: ResponseSite }) {
  const t = useWords();
  const lines = [
    ...(site.conditions === null ? [] : [t('response.conditions', { text: site.conditions })]),
    ...(site.declineReason === null ? [] : [t(`decline-reason.${site.declineReason}`)]),
    ...(site.comment === null ? [] : [site.comment]),
  ];
  if (lines.length === 0) return <>–</>;
  return (
    <Stack gap={1}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </Stack>
  );
}
