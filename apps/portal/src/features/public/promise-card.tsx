import type { PublicPromisesQuery } from '../../graphql/graphql';
import { PublicDueDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { Days } from '../../parts/clock/days';
import { Card, Stack } from '../../ui';
import styles from './public.module.css';
import { useWords } from './words';

interface PromiseCardProps {
  readonly partnership: PublicPromisesQuery['publicPartnerships'][number];
  /** The instant of asking, ISO 8601. */
  readonly receivedAt: string;
}

/** What one country promises whoever asks now, computed by the clock that keeps the promise. */
export function PromiseCard({ partnership, receivedAt }: PromiseCardProps) {
  const t = useWords();
  const dates = useDates();
  const { country, promise, timeZone } = partnership;
  const asked = useAnswer(
    PublicDueDocument,
    { country, receivedAt, workingDays: promise.workingDays, receipt: promise.receipt, stops: [] },
    { keep: true },
  );
  return (
    <Card title={dates.country(country)} level={3}>
      <Answered asked={asked}>
        {({ publicDue }) => (
          <Stack gap={3}>
            {publicDue.dueAt !== null && (
              <p className={styles.promise}>
                <span>{t('public.asked-now')}</span>
                <strong>{dates.instant(publicDue.dueAt, timeZone)}</strong>
              </p>
            )}
            <Days
              country={country}
              zone={timeZone}
              dueAt={publicDue.dueAt}
              isRunning
              hasReasons={false}
              days={publicDue.days.map((day) => ({ ...day, note: day.name?.native }))}
            />
          </Stack>
        )}
      </Answered>
    </Card>
  );
}
