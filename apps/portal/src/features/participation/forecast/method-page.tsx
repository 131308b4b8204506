import { ForecastBackTestDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { EmptyState, KeyFigureRow, PageHeader, Section, Stack, Stat, TextLink } from '../../../ui';
import { useWords } from '../words';
import { BackTestPicture } from './back-test-picture';
import styles from './forecast.module.css';

const STEPS = ['kept', 'ratio', 'site', 'fate', 'sum', 'months'] as const;
const LIMITS = ['missing', 'opening', 'areas'] as const;
/** As they are cited in docs/forecast.md; titles stay in the language they were published in. */
const SOURCES = [
  'V. V. Anisimov, V. V. Fedorov: Modelling, prediction and adaptive adjustment of recruitment in multicentre trials. Statistics in Medicine 26 (2007), 4958–4975.',
  'V. V. Anisimov: Statistical modeling of clinical trials (recruitment and randomization). Communications in Statistics – Theory and Methods 40 (2011), 3684–3699.',
  'B. Efron, C. Morris: Stein’s paradox in statistics. Scientific American 236 (1977), 119–127.',
];

/** How forecasts are made, what they rest on, and whether they were right so far. */
export function MethodPage() {
  return <InPartnership>{(here) => <Method here={here} />}</InPartnership>;
}

function Method({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Stack gap={8}>
      <PageHeader
        title={t('participation.method')}
        lead={t('participation.method.lead')}
        eyebrow={dates.country(here.country)}
        breadcrumbs={[
          { label: t('nav.trials'), href: `/trials?in=${here.code}` },
          { label: t('participation.method') },
        ]}
        actions={here.switcher}
      />
      <BackTest here={here} />
      <Section title={t('participation.method.how')}>
        <ol className={styles.text}>
          {STEPS.map((step) => (
            <li key={step}>{t(`participation.method.${step}`)}</li>
          ))}
        </ol>
      </Section>
      <Section title={t('participation.method.limits')}>
        <ul className={styles.text}>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`participation.method.limit.${limit}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('participation.method.sources')}>
        <ol className={styles.text} lang="en">
          {SOURCES.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
      </Section>
      <p>
        <TextLink href="/kpi/D11">{t('participation.method.ratio-definition')}</TextLink>
      </p>
    </Stack>
  );
}

function BackTest({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(ForecastBackTestDocument, { partnershipId: here.id });
  const percent = (value: number | null): string =>
    value === null ? '–' : dates.number(value, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Section title={t('participation.back-test')} description={t('participation.back-test.text')}>
      <Answered asked={asked} look="block">
        {({ forecastBackTest: test }) =>
          test.trials.length === 0 ? (
            <EmptyState size="sm" title={t('participation.back-test.none')}>
              {t('participation.back-test.none-text')}
            </EmptyState>
          ) : (
            <Stack gap={4}>
              <KeyFigureRow label={t('participation.back-test')}>
                <Stat
                  label={t('participation.back-test.reached-p50')}
                  value={percent(test.reachedP50)}
                  n={t('participation.back-test.n', { n: test.trials.length })}
                  note={t('participation.back-test.should', { share: percent(0.5) })}
                />
                <Stat
                  label={t('participation.back-test.reached-p90')}
                  value={percent(test.reachedP90)}
                  n={t('participation.back-test.n', { n: test.trials.length })}
                  note={t('participation.back-test.should', { share: percent(0.9) })}
                />
                <Stat label={t('participation.back-test.error')} value={percent(test.errorOfP50)} />
                <Stat label={t('participation.back-test.error-promises')} value={percent(test.errorOfPromises)} />
              </KeyFigureRow>
              <BackTestPicture trials={test.trials} />
            </Stack>
          )
        }
      </Answered>
    </Section>
  );
}
