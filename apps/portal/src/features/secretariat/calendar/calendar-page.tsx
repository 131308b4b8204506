import { ChevronLeft, ChevronRight } from 'lucide-react';
import { CalendarYearDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useAnswer } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useMe, useSession } from '../../../lib/session/session';
import { Badge, Button, Card, EmptyState, IconButton, Inline, PageHeader, Section, Stack, Table } from '../../../ui';
import { useAddress } from '../../../lib/address';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { NotApplied } from '../recalculation/not-applied';
import { useWords } from '../words';
import { EditClosings } from './edit-closings';
import { type ClosingsDraft, NO_EDIT, withRemovalToggled } from './months';
import { YearPicture } from './year-picture';
import type { Closing } from './closing';

/** The days that count in a partnership, and its own closings, with what an edit would move. */
export function CalendarPage() {
  return <InPartnership>{(here) => <Calendar key={here.id} here={here} />}</InPartnership>;
}

const FIRST_YEAR = 2005;
const LAST_YEAR = 2100;

function Calendar({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const me = useMe();
  const { holds } = useSession();
  const { now } = useNow();
  const { address, change } = useAddress();
  const today = dateIn(now, here.timeZone);
  const named = Number(address['year']);
  const year = Number.isInteger(named) && named >= FIRST_YEAR && named <= LAST_YEAR ? named : Number(today.slice(0, 4));
  const asked = useAnswer(
    CalendarYearDocument,
    { partnershipId: here.id, from: `${String(year)}-01-01`, to: `${String(year)}-12-31`, first: 100 },
    { keep: true },
  );
  const draft = useDraft<ClosingsDraft>(`closings:${here.id}:${me.person.id}`, NO_EDIT);
  const canEdit = holds('SECRETARIAT', here.id);
  const goTo = (to: number): void => {
    change({ year: String(to) });
  };
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.calendar')}
        lead={t('secretariat.calendar.lead')}
        eyebrow={dates.country(here.country)}
        actions={
          <Inline gap={2}>
            {here.switcher}
            <IconButton
              icon={ChevronLeft}
              label={t('secretariat.calendar.go-to', { year: String(year - 1) })}
              isDisabled={year <= FIRST_YEAR}
              onPress={() => {
                goTo(year - 1);
              }}
            />
            <strong>{String(year)}</strong>
            <IconButton
              icon={ChevronRight}
              label={t('secretariat.calendar.go-to', { year: String(year + 1) })}
              isDisabled={year >= LAST_YEAR}
              onPress={() => {
                goTo(year + 1);
              }}
            />
          </Inline>
        }
      />
      {canEdit && <NotApplied here={here} />}
      <Answered asked={asked} look="block">
        {({ workingDays, closings }) => {
          const inForce = closings.edges.map(({ node }) => node).filter(({ removedAt }) => removedAt === null);
          return (
            <Stack gap={6}>
              <Card>
                <YearPicture year={year} days={workingDays} draft={draft.value} today={today} />
              </Card>
              <Closings
                closings={inForce}
                today={today}
                draft={draft.value}
                {...(canEdit && { onDraft: draft.write })}
              />
              {canEdit && (
                <EditClosings
                  here={here}
                  today={today}
                  closings={inForce}
                  draft={draft.value}
                  onDraft={draft.write}
                  onDone={() => {
                    draft.forget(NO_EDIT);
                  }}
                />
              )}
            </Stack>
          );
        }}
      </Answered>
    </Stack>
  );
}

interface ClosingsProps {
  readonly closings: readonly Closing[];
  readonly today: string;
  readonly draft: ClosingsDraft;
  /** Left out for those who may not edit. */
  readonly onDraft?: (draft: ClosingsDraft) => void;
}

function Closings({ closings, today, draft, onDraft }: ClosingsProps) {
  const t = useWords();
  const dates = useDates();
  return (
    <Section title={t('secretariat.calendar.closings')} description={t('secretariat.calendar.closings-text')}>
      <Table<Closing>
        label={t('secretariat.calendar.closings')}
        rows={closings}
        rowId={({ id }) => id}
        rowLabel={({ name, onDate }) => `${name}, ${dates.date(onDate)}`}
        empty={<EmptyState size="sm" title={t('secretariat.calendar.no-closings')} />}
        columns={[
          {
            id: 'date',
            header: t('common.date'),
            cell: ({ onDate }) => dates.date(onDate, 'long'),
            isRowHeader: true,
            priority: 1,
          },
          { id: 'name', header: t('secretariat.calendar.name'), cell: ({ name }) => name, priority: 2 },
          {
            id: 'state',
            header: t('common.state'),
            priority: 2,
            cell: ({ onDate }) =>
              draft.remove.includes(onDate) ? (
                <Badge tone="soon">{t('secretariat.calendar.would-open')}</Badge>
              ) : onDate <= today ? (
                t('secretariat.calendar.past')
              ) : (
                t('secretariat.calendar.in-force')
              ),
          },
        ]}
        {...(onDraft !== undefined && {
          rowActions: ({ onDate, name }: Closing) =>
            onDate > today && (
              <Button
                size="sm"
                aria-label={t(
                  draft.remove.includes(onDate)
                    ? 'secretariat.calendar.keep-closed-of'
                    : 'secretariat.calendar.open-again-of',
                  { name },
                )}
                onPress={() => {
                  onDraft(withRemovalToggled(draft, onDate));
                }}
              >
                {t(
                  draft.remove.includes(onDate)
                    ? 'secretariat.calendar.keep-closed'
                    : 'secretariat.calendar.open-again',
                )}
              </Button>
            ),
        })}
      />
    </Section>
  );
}
