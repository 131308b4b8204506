import type { Product } from '../../graphql/graphql';
import { WhatIfDueDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { useNow } from '../../lib/session/business-time';
import { Days } from '../../parts/clock/days';
import { Card, DescriptionList, Stack } from '../../ui';
import { afterCutOff } from './promise';
import { useWords } from './words';

interface PromiseRowProps {
  readonly partnershipId: string;
  readonly country: string;
  readonly product: Product;
}

/** When a country would answer, sent now or later, as its own clock counts. */
export function PromiseRow({ partnershipId, country, product }: PromiseRowProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  // The clock answers to the minute; asked again when the minute of the answer could change it.
  const asked = useAnswer(WhatIfDueDocument, { partnershipId, product, receivedAt: null }, { freshFor: 60_000 });
  const terms = asked.data?.whatIfDue.terms;
  const late = terms?.receipt === 'CUT_OFF' ? afterCutOff(now, terms.cutOff, terms.timeZone)?.toISOString() : undefined;
  const later = useAnswer(
    WhatIfDueDocument,
    { partnershipId, product, receivedAt: late ?? null },
    { when: late !== undefined, freshFor: 60_000 },
  );
  return (
    <Card title={dates.country(country)} level={3}>
      <Answered asked={asked}>
        {({ whatIfDue }) => {
          const zone = whatIfDue.terms.timeZone;
          const told = (instant: string): string => dates.instant(instant, zone);
          const afterwards = later.data?.whatIfDue.dueAt;
          const splits = late !== undefined && afterwards !== undefined && afterwards !== whatIfDue.dueAt;
          return (
            <Stack gap={4}>
              <DescriptionList
                items={[
                  {
                    id: 'now',
                    term: splits
                      ? t('sponsor.promise.by', { time: whatIfDue.terms.cutOff })
                      : t('sponsor.promise.today'),
                    value: <strong>{t('sponsor.promise.answered', { when: told(whatIfDue.dueAt) })}</strong>,
                  },
                  ...(splits
                    ? [
                        {
                          id: 'later',
                          term: t('sponsor.promise.later'),
                          value: t('sponsor.promise.answered', { when: told(afterwards) }),
                        },
                      ]
                    : []),
                  ...(whatIfDue.nextDayDueAt === null
                    ? []
                    : [
                        {
                          id: 'tomorrow',
                          term: t('sponsor.promise.tomorrow'),
                          value: t('sponsor.promise.answered', { when: told(whatIfDue.nextDayDueAt) }),
                        },
                      ]),
                ]}
              />
              <Days
                country={country}
                zone={zone}
                dueAt={whatIfDue.dueAt}
                isRunning
                hasReasons={false}
                days={whatIfDue.days.map((day) => ({ ...day, note: day.nativeName ?? day.name ?? undefined }))}
              />
            </Stack>
          );
        }}
      </Answered>
    </Card>
  );
}
