import { useState } from 'react';
import { type ForecastFragment, TrialForecastDocument, type TrialFactsFragment } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { BarChart, Inline, KeyFigureRow, NumberField, Section, Stack, Stat, Table, TextLink } from '../../../ui';
import { siteName } from '../trial/site-name';
import { useWords } from '../words';

/** What may be promised of a trial's sites: reached with 50 %, and reached with 90 %. */
export function TrialForecastSection({ trial }: { readonly trial: TrialFactsFragment }) {
  const t = useWords();
  const [months, setMonths] = useState<number | null>(null);
  const [target, setTarget] = useState<number | null>(null);
  const asked = useAnswer(TrialForecastDocument, { trialId: trial.id, months, target }, { keep: true });
  const nameOf = (siteKey: string): string => {
    const site = trial.sites.find(({ siteId }) => siteId === siteKey);
    return site ? siteName(site) : siteKey;
  };
  return (
    <Section
      title={t('participation.forecast')}
      description={t('participation.forecast.text')}
      actions={<TextLink href="/trials/forecast">{t('participation.forecast.method')}</TextLink>}
    >
      <Stack gap={4}>
        <Inline gap={4}>
          <NumberField
            label={t('participation.forecast.months')}
            min={1}
            max={240}
            width="short"
            value={months}
            onChange={setMonths}
          />
          <NumberField
            label={t('participation.forecast.target')}
            min={0}
            max={100_000}
            width="short"
            value={target}
            onChange={setTarget}
          />
        </Inline>
        <Answered asked={asked} look="block">
          {({ trialForecast }) => <Forecast forecast={trialForecast} nameOf={nameOf} />}
        </Answered>
      </Stack>
    </Section>
  );
}

interface ForecastProps {
  readonly forecast: ForecastFragment;
  readonly nameOf: (siteKey: string) => string;
}

function Forecast({ forecast, nameOf }: ForecastProps) {
  const t = useWords();
  const dates = useDates();
  const { promised, p50, p90, target, chance, prior } = forecast;
  const number = (value: number): string => dates.number(value, { maximumFractionDigits: 1 });
  const percent = (value: number): string => dates.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const months = (value: number | null): string =>
    value === null ? t('participation.forecast.too-long') : t('participation.forecast.n-months', { n: value });
  return (
    <Stack gap={4}>
      <KeyFigureRow label={t('participation.forecast')}>
        <Stat
          label={t('participation.forecast.p50')}
          value={dates.number(p50)}
          note={t('participation.forecast.p50-text')}
        />
        <Stat
          label={t('participation.forecast.p90')}
          value={dates.number(p90)}
          note={t('participation.forecast.p90-text')}
        />
        <Stat
          label={t('participation.forecast.chance')}
          value={percent(chance)}
          note={t('participation.forecast.chance-text', { target: dates.number(target) })}
        />
        <Stat
          label={t('participation.forecast.time')}
          value={months(forecast.monthsP50)}
          note={t('participation.forecast.time-text', { months: months(forecast.monthsP90) })}
        />
      </KeyFigureRow>
      <BarChart
        title={t('participation.forecast.picture')}
        summary={t('participation.forecast.summary', {
          promised: dates.number(promised),
          p50: dates.number(p50),
          p90: dates.number(p90),
        })}
        headings={[t('participation.what'), t('participation.forecast.participants')]}
        format={number}
        target={{ value: target, label: t('participation.forecast.target') }}
        bars={[
          { label: t('participation.promised'), value: promised, tone: 'neutral' },
          { label: t('participation.forecast.p50'), value: p50, tone: 'accent' },
          { label: t('participation.forecast.p90'), value: p90, tone: 'ok' },
        ]}
      />
      <Table<ForecastFragment['sites'][number]>
        label={t('participation.forecast.sites')}
        rows={forecast.sites}
        rowId={({ siteKey }) => siteKey}
        density="dense"
        columns={[
          { id: 'site', header: t('common.site'), priority: 1, cell: ({ siteKey }) => nameOf(siteKey) },
          {
            id: 'promised',
            header: t('participation.promised'),
            align: 'end',
            cell: ({ promised: own }) => dates.number(own),
          },
          {
            id: 'ratio',
            header: t('participation.forecast.ratio'),
            align: 'end',
            cell: ({ ratio }) => percent(ratio),
          },
          {
            id: 'expected',
            header: t('participation.forecast.expected'),
            align: 'end',
            cell: ({ expected }) => number(expected),
          },
        ]}
      />
      <p>
        {t(prior.fitted ? 'participation.forecast.fitted' : 'participation.forecast.standard', {
          ratio: percent(prior.ratio),
        })}
      </p>
    </Stack>
  );
}
