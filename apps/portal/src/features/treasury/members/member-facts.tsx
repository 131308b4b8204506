import type { MemberLineFragment, SignedAgreementFragment } from '../../../graphql/graphql';
import { dateIn, useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { Card, DescriptionList, EmptyState, Section, Stack, Timeline } from '../../../ui';
import { useWords } from '../words';
import { useMembershipPolicy } from './member-class';
import { currentPeriod, stretches } from './periods';
import { Standing } from './standing';

interface FactsProps {
  readonly member: MemberLineFragment;
  readonly zone: string;
  readonly currency: string;
}

/** How a member stands today: class, seat, vote, the days it belongs. */
export function MemberFacts({ member, zone, currency }: FactsProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const { classOf, className } = useMembershipPolicy(member.partnershipId);
  const period = currentPeriod(member.belonged, dateIn(now, zone));
  const memberClass = classOf(member.memberClass);
  return (
    <Card>
      <DescriptionList
        look="grid"
        items={[
          { term: t('treasury.members.class'), value: className(member.memberClass) },
          {
            term: t('treasury.members.seat'),
            value: memberClass === undefined ? '–' : t(`seat-category.${memberClass.seatCategory}`),
          },
          {
            term: t('treasury.members.standing'),
            value: <Standing standing={member.standing} currency={currency} />,
          },
          {
            term: t('treasury.members.period'),
            value: period
              ? t('treasury.days', { from: dates.date(period.from), to: dates.date(period.to) })
              : t('treasury.members.no-period'),
          },
          { term: t('treasury.members.applied-on'), value: dates.date(member.appliedOn) },
          ...(member.endsOn === null
            ? []
            : [{ term: t('treasury.members.ends-on'), value: dates.date(member.endsOn) }]),
        ]}
      />
    </Card>
  );
}

/** The days it belonged; what lies between stays visible. */
export function MemberPeriods({ member }: { readonly member: MemberLineFragment }) {
  const t = useWords();
  const dates = useDates();
  const all = stretches(member.belonged, member.gaps);
  return (
    <Section title={t('treasury.members.periods')} description={t('treasury.members.periods-text')}>
      {all.length === 0 ? (
        <EmptyState size="sm" title={t('treasury.members.no-period')} />
      ) : (
        <Timeline
          label={t('treasury.members.periods')}
          events={all.map(({ from, to, kind }) => ({
            id: from,
            time: t('treasury.days', { from: dates.date(from), to: dates.date(to) }),
            dateTime: from,
            tone: kind === 'gap' ? 'stopped' : 'ok',
            title: kind === 'gap' ? t('treasury.members.gap') : t('treasury.members.belonged'),
          }))}
        />
      )}
    </Section>
  );
}

/** What both sides have bound themselves to. */
export function MemberAgreements({ agreements }: { readonly agreements: readonly SignedAgreementFragment[] }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Section title={t('treasury.agreements')}>
      {agreements.length === 0 ? (
        <EmptyState size="sm" title={t('treasury.agreements.none')} />
      ) : (
        <Stack gap={3}>
          {agreements.map((agreement) => (
            <Card
              key={agreement.id}
              level={3}
              title={
                agreement.validTo === null
                  ? t('treasury.agreement.from', { from: dates.date(agreement.validFrom) })
                  : t('treasury.days', { from: dates.date(agreement.validFrom), to: dates.date(agreement.validTo) })
              }
            >
              <Stack gap={3}>
                <p>{agreement.mandate}</p>
                <DescriptionList
                  items={agreement.signatories.map(({ side, name, title, signedOn }, index) => ({
                    id: String(index),
                    term: t(`signatory-side.${side}`),
                    value: t('treasury.agreement.signed-by', { name, title, date: dates.date(signedOn) }),
                  }))}
                />
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
    </Section>
  );
}
