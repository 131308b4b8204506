import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { MemberLineFragment, MembershipState } from '../../../graphql/graphql';
import { oneOf, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Button,
  EmptyState,
  Inline,
  KeyFigureRow,
  PageHeader,
  SearchField,
  Stack,
  Stat,
  Table,
  ToggleGroup,
  Toolbar,
} from '../../../ui';
import { useWords } from '../words';
import { AddMember } from './add-member';
import { useMembershipPolicy } from './member-class';
import { currentPeriod } from './periods';
import { Board } from './seats';
import { MembershipStateBadge, Standing } from './standing';
import { useMembers } from './use-members';

const SHOWN = ['all', 'belongs', 'applied', 'notice', 'arrears', 'lapsed'] as const;
type Shown = (typeof SHOWN)[number];

const STATES: Readonly<Partial<Record<Shown, MembershipState>>> = {
  applied: 'APPLIED',
  notice: 'UNDER_NOTICE',
  lapsed: 'LAPSED',
};

/** Who belongs, since when, in which class, and how each stands today. */
export function MembersPage() {
  return <InPartnership>{(here) => <Members here={here} />}</InPartnership>;
}

function Members({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const asked = useMembers(here.id);
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.members')}
        lead={t('treasury.members.lead')}
        eyebrow={dates.country(here.country)}
        actions={
          <Inline gap={2}>
            {here.switcher}
            {holds('SECRETARIAT', here.id) && (
              <AddMember
                here={here}
                trigger={
                  <Button variant="primary" icon={UserPlus}>
                    {t('treasury.members.add')}
                  </Button>
                }
              />
            )}
          </Inline>
        }
      />
      <Board here={here} />
      <Answered asked={asked} look="table">
        {(members) => <List here={here} members={members} />}
      </Answered>
    </Stack>
  );
}

function isShown(member: MemberLineFragment, shown: Shown): boolean {
  if (shown === 'all') return member.state !== 'DECLINED';
  if (shown === 'belongs') return member.standing.belongs;
  if (shown === 'arrears') return member.standing.arrearsMinor > 0;
  return member.state === STATES[shown];
}

function List({ here, members }: { readonly here: Here; readonly members: readonly MemberLineFragment[] }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const { address, change } = useAddress();
  const { className } = useMembershipPolicy(here.id);
  const [words, setWords] = useState('');
  const shown = oneOf(SHOWN, address['show']) ?? 'all';
  const today = dateIn(now, here.timeZone);
  const count = (which: Shown): number => members.filter((member) => isShown(member, which)).length;
  const to = (show: Shown): string => `/members?${new URLSearchParams({ in: here.code, show }).toString()}`;
  const rows = members.filter(
    (member) => isShown(member, shown) && nameOf(member).toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()),
  );
  return (
    <Stack gap={6}>
      <KeyFigureRow label={t('treasury.members.figures')}>
        <Stat label={t('treasury.members.show.belongs')} value={dates.number(count('belongs'))} href={to('belongs')} />
        <Stat label={t('treasury.members.show.applied')} value={dates.number(count('applied'))} href={to('applied')} />
        <Stat label={t('treasury.members.show.notice')} value={dates.number(count('notice'))} href={to('notice')} />
        <Stat
          label={t('treasury.members.show.arrears')}
          value={dates.number(count('arrears'))}
          href={to('arrears')}
          {...(count('arrears') > 0 && { status: { tone: 'late' as const, text: t('treasury.members.no-vote') } })}
        />
      </KeyFigureRow>
      <Toolbar
        label={t('common.filter')}
        end={<SearchField label={t('treasury.members.search')} value={words} onChange={setWords} />}
      >
        <ToggleGroup
          label={t('common.filter')}
          size="sm"
          value={shown}
          onChange={(show) => {
            change({ show });
          }}
          options={SHOWN.map((value) => ({ value, label: t(`treasury.members.show.${value}`), count: count(value) }))}
        />
      </Toolbar>
      <Table<MemberLineFragment>
        label={t('nav.members')}
        rows={rows}
        rowId={({ id }) => id}
        rowLabel={nameOf}
        rowHref={({ id }) => `/members/${id}`}
        defaultSort={{ column: 'name', direction: 'ascending' }}
        height="70dvh"
        empty={
          <EmptyState size="sm" title={members.length === 0 ? t('treasury.members.none') : t('common.nothing-found')} />
        }
        columns={[
          {
            id: 'name',
            header: t('common.name'),
            isRowHeader: true,
            priority: 1,
            cell: nameOf,
            sort: (a, b) => nameOf(a).localeCompare(nameOf(b)),
          },
          {
            id: 'class',
            header: t('treasury.members.class'),
            priority: 2,
            cell: ({ memberClass }) => className(memberClass),
            sort: (a, b) => className(a.memberClass).localeCompare(className(b.memberClass)),
          },
          {
            id: 'state',
            header: t('common.state'),
            priority: 2,
            cell: ({ state }) => <MembershipStateBadge state={state} />,
            sort: (a, b) => a.state.localeCompare(b.state),
          },
          {
            id: 'period',
            header: t('treasury.members.period'),
            priority: 2,
            cell: ({ belonged }) => {
              const period = currentPeriod(belonged, today);
              return period
                ? t('treasury.days', { from: dates.date(period.from), to: dates.date(period.to) })
                : t('treasury.members.no-period');
            },
            sort: (a, b) =>
              (currentPeriod(a.belonged, today)?.from ?? '').localeCompare(
                currentPeriod(b.belonged, today)?.from ?? '',
              ),
          },
          {
            id: 'standing',
            header: t('treasury.members.standing'),
            priority: 2,
            cell: ({ standing }) => <Standing standing={standing} currency={here.currency} />,
            sort: (a, b) => a.standing.arrearsMinor - b.standing.arrearsMinor,
          },
        ]}
      />
    </Stack>
  );
}

function nameOf({ organisation, organisationId }: MemberLineFragment): string {
  return organisation?.name ?? organisationId;
}
