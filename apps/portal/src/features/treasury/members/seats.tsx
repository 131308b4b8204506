import { useState } from 'react';
import {
  AppointBoardSeatDocument,
  BoardOfDocument,
  EndBoardSeatDocument,
  MemberSeatsDocument,
  type SeatRowFragment,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAttempt, useTry } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useSession } from '../../../lib/session/session';
import {
  Badge,
  Button,
  Confirm,
  DatePicker,
  Dialog,
  Disclosure,
  EmptyState,
  Form,
  FormActions,
  Inline,
  Section,
  Stack,
  Table,
  TextField,
} from '../../../ui';
import { useWords } from '../words';

interface Place {
  readonly id: string;
  readonly timeZone: string;
}

interface MemberSeatsProps {
  readonly here: Place;
  readonly membershipId: string;
}

/** The seats of the board held for a member, ended ones too. */
export function MemberSeats({ here, membershipId }: MemberSeatsProps) {
  const t = useWords();
  const { holds } = useSession();
  const [isOpen, setOpen] = useState(false);
  const asked = useAnswer(MemberSeatsDocument, { id: membershipId });
  const canAppoint = holds('SECRETARIAT', here.id);
  return (
    <Section
      title={t('treasury.seats')}
      {...(canAppoint && {
        actions: (
          <Dialog
            title={t('action.board-seat:appoint')}
            size="sm"
            isOpen={isOpen}
            onOpenChange={setOpen}
            trigger={<Button>{t('action.board-seat:appoint')}</Button>}
          >
            <Appointment
              here={here}
              membershipId={membershipId}
              onDone={() => {
                setOpen(false);
              }}
            />
          </Dialog>
        ),
      })}
    >
      <Answered asked={asked}>
        {({ membership }) => <Seats here={here} seats={membership.boardSeats} canEnd={canAppoint} />}
      </Answered>
    </Section>
  );
}

interface SeatsProps {
  readonly here: Place;
  readonly seats: readonly SeatRowFragment[];
  readonly canEnd: boolean;
}

function Seats({ here, seats, canEnd }: SeatsProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const give = useTry(here.timeZone);
  const { run } = useCommand(EndBoardSeatDocument);
  const [ended, setEnded] = useState<string>();
  return (
    <>
      <Table<SeatRowFragment>
        label={t('treasury.seats')}
        rows={seats}
        rowId={({ id }) => id}
        rowLabel={({ holder }) => holder}
        empty={<EmptyState size="sm" title={t('treasury.seats.none')} />}
        columns={[
          {
            id: 'holder',
            header: t('treasury.seats.holder'),
            isRowHeader: true,
            priority: 1,
            cell: ({ holder }) => holder,
          },
          {
            id: 'category',
            header: t('treasury.members.seat'),
            priority: 2,
            cell: ({ category }) => t(`seat-category.${category}`),
          },
          {
            id: 'days',
            header: t('treasury.seats.days'),
            priority: 2,
            cell: ({ holdsFrom, holdsTo }) =>
              holdsTo === null
                ? t('treasury.agreement.from', { from: dates.date(holdsFrom) })
                : t('treasury.days', { from: dates.date(holdsFrom), to: dates.date(holdsTo) }),
          },
        ]}
        {...(canEnd && {
          rowActions: ({ id, holdsTo }: SeatRowFragment) =>
            holdsTo === null && (
              <Button
                size="sm"
                onPress={() => {
                  setEnded(id);
                }}
              >
                {t('treasury.seats.end')}
              </Button>
            ),
        })}
      />
      <Confirm
        isOpen={ended !== undefined}
        onClose={() => {
          setEnded(undefined);
        }}
        title={t('action.board-seat:end')}
        body={t('treasury.seats.end-text')}
        confirmLabel={t('treasury.seats.end')}
        onConfirm={() =>
          ended === undefined
            ? undefined
            : give(
                async () => (await run({ boardSeatId: ended, holdsTo: dateIn(now, here.timeZone) })).endBoardSeat,
                t('treasury.seats.ended'),
              )
        }
      />
    </>
  );
}

function Appointment({ here, membershipId, onDone }: MemberSeatsProps & { readonly onDone: () => void }) {
  const t = useWords();
  const { now } = useNow();
  const { run } = useCommand(AppointBoardSeatDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [holder, setHolder] = useState('');
  const [holdsFrom, setHoldsFrom] = useState<string | null>(() => dateIn(now, here.timeZone));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    setErrors({
      ...(holder.trim() === '' && { holder: t('treasury.seats.holder-missing') }),
      ...(holdsFrom === null && { holdsFrom: t('treasury.members.day-missing') }),
    });
    if (holder.trim() === '' || holdsFrom === null) return;
    const isDone = await attempt(
      async () => (await run({ membershipId, holder: holder.trim(), holdsFrom })).appointBoardSeat,
      t('treasury.seats.appointed'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('action.board-seat:appoint')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <TextField
        label={t('treasury.seats.holder')}
        name="holder"
        isRequired
        maxLength={200}
        value={holder}
        onChange={setHolder}
      />
      <DatePicker label={t('common.from')} name="holdsFrom" isRequired value={holdsFrom} onChange={setHoldsFrom} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.board-seat:appoint')}
        </Button>
      </FormActions>
    </Form>
  );
}

/** The board as it is composed today: how many seats of each category are taken. */
export function Board({ here }: { readonly here: Place }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(BoardOfDocument, { partnershipId: here.id });
  return (
    <Answered asked={asked}>
      {({ board }) => (
        <Disclosure
          title={t('treasury.seats.board')}
          meta={board.complete ? t('treasury.seats.complete') : t('treasury.seats.incomplete')}
        >
          <Stack gap={3}>
            <Inline gap={2}>
              {board.categories.map(({ category, filled, least, most }) => (
                <Badge key={category} tone={filled < least ? 'soon' : 'ok'}>
                  {t('treasury.seats.category', {
                    category: t(`seat-category.${category}`),
                    n: filled,
                    least,
                    most: most ?? 0,
                  })}
                </Badge>
              ))}
            </Inline>
            <Table<SeatRowFragment>
              label={t('treasury.seats.board')}
              rows={board.seats}
              rowId={({ id }) => id}
              rowHref={({ membershipId }) => `/members/${membershipId}`}
              empty={<EmptyState size="sm" title={t('treasury.seats.none')} />}
              columns={[
                {
                  id: 'holder',
                  header: t('treasury.seats.holder'),
                  isRowHeader: true,
                  priority: 1,
                  cell: ({ holder }) => holder,
                },
                {
                  id: 'organisation',
                  header: t('common.organisation'),
                  priority: 2,
                  cell: ({ organisation }) => organisation?.name ?? '–',
                },
                {
                  id: 'category',
                  header: t('treasury.members.seat'),
                  priority: 2,
                  cell: ({ category }) => t(`seat-category.${category}`),
                },
                {
                  id: 'from',
                  header: t('common.from'),
                  priority: 2,
                  cell: ({ holdsFrom }) => dates.date(holdsFrom),
                },
              ]}
            />
          </Stack>
        </Disclosure>
      )}
    </Answered>
  );
}
