import type { TrialFactsFragment } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { LineChart } from '../../../ui';
import { useWords } from '../words';
import { recruitment } from './recruitment';
import { useMonthName } from './use-months';

/** Included against planned, month by month, over all sites. */
export function Course({ trial }: { readonly trial: TrialFactsFragment }) {
  const t = useWords();
  const dates = useDates();
  const monthName = useMonthName();
  const months = recruitment(trial.sites);
  const last = months.at(-1);
  if (!last) return null;
  const points = (value: (month: (typeof months)[number]) => number) =>
    months.map((month) => ({ label: monthName(month.month), value: value(month) }));
  return (
    <LineChart
      title={t('participation.course')}
      summary={t('participation.course-summary', {
        included: dates.number(last.includedSoFar),
        planned: dates.number(last.plannedSoFar),
        month: monthName(last.month),
      })}
      min={0}
      format={(value) => dates.number(value)}
      headings={{ label: t('participation.month') }}
      series={[
        { id: 'included', label: t('participation.included'), points: points(({ includedSoFar }) => includedSoFar) },
        { id: 'planned', label: t('participation.planned'), points: points(({ plannedSoFar }) => plannedSoFar) },
      ]}
      {...(trial.plannedParticipants !== null && {
        target: { value: trial.plannedParticipants, label: t('participation.planned-participants') },
      })}
    />
  );
}
