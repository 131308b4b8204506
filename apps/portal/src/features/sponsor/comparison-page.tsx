import { CompareCountriesDocument, type CompareCountriesQuery } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { Due } from '../../parts/clock/due';
import { AnswerFiles } from '../../parts/response/response-files';
import {
  Badge,
  BarChart,
  EmptyState,
  Grid,
  KeyFigureRow,
  PageHeader,
  Section,
  Stack,
  Stat,
  Table,
  TextLink,
} from '../../ui';
import { useRequestId } from './request-id';
import styles from './sponsor.module.css';
import { useWords } from './words';

type Comparison = CompareCountriesQuery['requestComparison'];
type Row = Comparison['rows'][number];
type Value = Row['values'][number];

const TONES = {
  ANSWERED: 'ok',
  AWAITED: 'info',
  CLOCK_STOPPED: 'stopped',
  OUT_OF_SCOPE: 'neutral',
  OVERDUE: 'late',
  WITHDRAWN: 'neutral',
} as const;

/** All countries of a request on one page. */
export function ComparisonPage() {
  const t = useWords();
  const requestId = useRequestId();
  const asked = useAnswer(CompareCountriesDocument, { requestId });
  return (
    <Answered asked={asked} look="table">
      {({ requestComparison: compared, request }) => (
        <Stack gap={8}>
          <PageHeader
            eyebrow={`${compared.reference} · ${t(`product.${compared.product}`)}`}
            title={t('sponsor.compare')}
            lead={compared.title}
            breadcrumbs={[
              { label: t('nav.requests'), href: '/requests' },
              { label: compared.reference, href: `/requests/${requestId}` },
              { label: t('sponsor.compare') },
            ]}
            actions={<AnswerFiles address={`/requests/${requestId}/comparison`} />}
          />
          {compared.countries.length === 0 ? (
            <EmptyState title={t('sponsor.not-sent')} />
          ) : (
            <>
              <Totals compared={compared} />
              <Section title={t('sponsor.compare.standing')}>
                <ul className={styles.overview}>
                  {compared.countries.map(({ inquiryId, country, standing }) => {
                    const inquiry = request.inquiries.find(({ id }) => id === inquiryId);
                    return (
                      <li key={inquiryId} className={styles.country}>
                        <Country requestId={requestId} country={country} inquiryId={inquiryId} />
                        <Badge tone={TONES[standing]}>{t(`comparison-standing.${standing}`)}</Badge>
                        {inquiry && <Due inquiry={inquiry} />}
                      </li>
                    );
                  })}
                </ul>
              </Section>
              <Pictures compared={compared} />
              <Section title={t('sponsor.compare.all')}>
                <Measures compared={compared} requestId={requestId} />
              </Section>
            </>
          )}
        </Stack>
      )}
    </Answered>
  );
}

function Country(props: { readonly requestId: string; readonly country: string; readonly inquiryId: string }) {
  const dates = useDates();
  return (
    <TextLink href={`/requests/${props.requestId}#inquiry-${props.inquiryId}`}>{dates.country(props.country)}</TextLink>
  );
}

function Totals({ compared: { totals } }: { readonly compared: Comparison }) {
  const t = useWords();
  const dates = useDates();
  return (
    <KeyFigureRow label={t('sponsor.compare.totals')}>
      <Stat
        label={t('sponsor.compare.answered')}
        value={t('sponsor.compare.of', { n: totals.answered, of: totals.countries })}
      />
      <Stat label={t('comparison-measure.SITES_INTERESTED')} value={dates.number(totals.interested)} />
      <Stat label={t('comparison-measure.SITES_CONDITIONAL')} value={dates.number(totals.conditional)} />
      <Stat
        label={t('comparison-measure.EXPECTED_PATIENTS')}
        value={
          totals.expectedPatients === null ? t('comparison-absence.NOT_TOLD') : dates.number(totals.expectedPatients)
        }
      />
    </KeyFigureRow>
  );
}

/** Patients and willing sites side by side; a country without an answer says so in words instead of a bar. */
function Pictures({ compared }: { readonly compared: Comparison }) {
  const t = useWords();
  const dates = useDates();
  const bars = (measure: Row['measure']) => {
    const row = compared.rows.find((one) => one.measure === measure);
    return compared.countries.map(({ country, inquiryId }) => {
      const value = row?.values.find((one) => one.inquiryId === inquiryId);
      return {
        id: inquiryId,
        label: dates.country(country),
        value: value?.count ?? 0,
        ...(value?.absence ? { valueText: t(`comparison-absence.${value.absence}`) } : {}),
      };
    });
  };
  if (compared.totals.answered === 0) return null;
  return (
    <Grid min={320}>
      {(['EXPECTED_PATIENTS', 'SITES_INTERESTED'] as const).map((measure) => (
        <BarChart
          key={measure}
          title={t(`comparison-measure.${measure}`)}
          summary={t('sponsor.compare.by-country')}
          headings={[t('common.country'), t(`comparison-measure.${measure}`)]}
          format={(value) => dates.number(value)}
          bars={bars(measure)}
        />
      ))}
    </Grid>
  );
}

function Measures({ compared, requestId }: { readonly compared: Comparison; readonly requestId: string }) {
  const t = useWords();
  const dates = useDates();
  const zones = new Map(compared.countries.map(({ inquiryId, timeZone }) => [inquiryId, timeZone]));
  const shown = (value: Value | undefined): string => {
    if (!value) return '–';
    if (value.absence !== null) return t(`comparison-absence.${value.absence}`);
    if (value.standing !== null) return t(`comparison-standing.${value.standing}`);
    if (value.instant !== null) return dates.instant(value.instant, zones.get(value.inquiryId) ?? 'UTC');
    if (value.day !== null) return value.day.length === 10 ? dates.date(value.day) : value.day;
    if (value.flag !== null) return t(value.flag ? 'common.yes' : 'common.no');
    if (value.count !== null) return dates.number(value.count);
    return value.texts === null || value.texts.length === 0 ? '–' : value.texts.join(' · ');
  };
  const nameOf = ({ measure, declineReason, title }: Row): string => {
    if (measure === 'FEEDBACK') return title;
    const name = t(`comparison-measure.${measure}`);
    return declineReason === null
      ? name
      : t('sponsor.compare.declined', { reason: t(`decline-reason.${declineReason}`) });
  };
  return (
    <Table<Row>
      label={t('sponsor.compare.all')}
      rows={compared.rows}
      rowId={({ measure, declineReason, field, option }) => [measure, declineReason, field, option].join(':')}
      rowLabel={nameOf}
      density="dense"
      columns={[
        { id: 'measure', header: t('sponsor.compare.measure'), isRowHeader: true, priority: 1, cell: nameOf },
        ...compared.countries.map(({ country, inquiryId }) => ({
          id: inquiryId,
          header: <Country requestId={requestId} country={country} inquiryId={inquiryId} />,
          textHeader: dates.country(country),
          priority: 2 as const,
          cell: ({ values }: Row) => shown(values.find((value) => value.inquiryId === inquiryId)),
        })),
      ]}
    />
  );
}
