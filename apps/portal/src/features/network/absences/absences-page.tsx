import { useState } from 'react';
import { AbsencesSeenDocument, type AbsencesSeenQuery, WithdrawAbsenceDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useZone } from '../../../lib/session/partnership';
import { useMe } from '../../../lib/session/session';
import {
  Badge,
  Button,
  Card,
  EmptyState,
  Inline,
  PageHeader,
  Section,
  Stack,
  Table,
  toast,
  ToggleGroup,
  useConfirm,
} from '../../../ui';
import { useWords } from '../words';
import { AbsenceForm } from './absence-form';
import { PartnershipName, usePartnershipsOfMine } from './my-partnerships';

type Absence = AbsencesSeenQuery['absences']['edges'][number]['node'];

/** When I am away and who stands in, and who is away in my partnership. */
export function AbsencesPage() {
  const t = useWords();
  const ids = usePartnershipsOfMine();
  const [chosen, setChosen] = useState<string>();
  const shown = ids.find((id) => id === chosen) ?? ids[0];
  return (
    <Stack gap={6}>
      <PageHeader title={t('nav.absences')} lead={t('network.absences.lead')} />
      {ids.length > 1 && shown !== undefined && (
        <div>
          <ToggleGroup
            label={t('common.partnership')}
            value={shown}
            onChange={setChosen}
            options={ids.map((id) => ({ value: id, label: <PartnershipName id={id} /> }))}
          />
        </div>
      )}
      {shown === undefined ? (
        <EmptyState title={t('network.absences.none')} />
      ) : (
        <Absences key={shown} partnershipId={shown} />
      )}
    </Stack>
  );
}

function Absences({ partnershipId }: { readonly partnershipId: string }) {
  const t = useWords();
  const me = useMe();
  const { now } = useNow();
  const zone = useZone(partnershipId);
  const today = dateIn(now, zone);
  const asked = useAnswer(AbsencesSeenDocument, { partnershipId, from: today });
  const [editing, setEditing] = useState<Absence | 'new'>();
  return (
    <Answered asked={asked} look="table">
      {({ absences }) => {
        const all = absences.edges.map(({ node }) => node);
        return (
          <Stack gap={6}>
            <Section
              title={t('network.absences.mine')}
              actions={
                editing === undefined && (
                  <Button
                    variant="primary"
                    onPress={() => {
                      setEditing('new');
                    }}
                  >
                    {t('network.absences.record')}
                  </Button>
                )
              }
            >
              <Stack gap={4}>
                {editing !== undefined && (
                  <Card title={t(editing === 'new' ? 'network.absences.record' : 'network.absences.change')} level={3}>
                    <AbsenceForm
                      key={editing === 'new' ? 'new' : editing.id}
                      partnershipId={partnershipId}
                      today={today}
                      existing={editing === 'new' ? undefined : editing}
                      onDone={() => {
                        setEditing(undefined);
                      }}
                    />
                  </Card>
                )}
                <List
                  label={t('network.absences.mine')}
                  absences={all.filter(({ personId }) => personId === me.person.id)}
                  today={today}
                  onEdit={setEditing}
                />
              </Stack>
            </Section>
            <Section title={t('network.absences.others')}>
              <List
                label={t('network.absences.others')}
                absences={all.filter(({ personId }) => personId !== me.person.id)}
                today={today}
                onEdit={setEditing}
              />
            </Section>
          </Stack>
        );
      }}
    </Answered>
  );
}

interface ListProps {
  readonly label: string;
  readonly absences: readonly Absence[];
  readonly today: string;
  readonly onEdit: (absence: Absence) => void;
}

function List({ label, absences, today, onEdit }: ListProps) {
  const t = useWords();
  const dates = useDates();
  const confirm = useConfirm();
  const give = useTry();
  const { run } = useCommand(WithdrawAbsenceDocument);
  const withdraw = async ({ id }: Absence): Promise<void> => {
    const sure = await confirm({
      title: t('network.absences.withdraw'),
      body: t('network.absences.withdraw-why'),
      confirmLabel: t('network.absences.withdraw'),
      tone: 'danger',
    });
    if (!sure) return;
    const refused = await give(async () => (await run({ id })).withdrawAbsence, t('network.absences.withdrawn'));
    if (refused !== undefined) toast({ tone: 'error', title: refused });
  };
  return (
    <Table
      label={label}
      rows={absences}
      rowId={({ id }) => id}
      rowLabel={({ person, startsOn }) => `${person?.name ?? ''} ${startsOn}`}
      empty={<EmptyState size="sm" title={t('network.absences.none')} />}
      columns={[
        {
          id: 'person',
          header: t('common.person'),
          isRowHeader: true,
          cell: ({ person, startsOn }) => (
            <Inline gap={2}>
              <span>{person?.name ?? t('common.unknown')}</span>
              {startsOn <= today && <Badge tone="soon">{t('network.absences.now')}</Badge>}
            </Inline>
          ),
        },
        { id: 'from', header: t('common.from'), cell: ({ startsOn }) => dates.date(startsOn, 'weekday') },
        { id: 'to', header: t('common.to'), cell: ({ endsOn }) => dates.date(endsOn, 'weekday') },
        {
          id: 'deputy',
          header: t('network.absences.deputy'),
          cell: ({ deputy, deputyId }) =>
            deputy?.name ?? (deputyId === null ? t('network.absences.nobody') : t('common.unknown')),
        },
        {
          id: 'actions',
          header: t('common.actions'),
          cell: (absence) =>
            absence.allowedActions.length === 0 ? (
              '–'
            ) : (
              <Inline gap={2}>
                {absence.allowedActions.includes('absence:record') && (
                  <Button
                    size="sm"
                    onPress={() => {
                      onEdit(absence);
                    }}
                  >
                    {t('common.edit')}
                  </Button>
                )}
                {absence.allowedActions.includes('absence:withdraw') && (
                  <Button
                    size="sm"
                    variant="quiet"
                    onPress={() => {
                      void withdraw(absence);
                    }}
                  >
                    {t('network.absences.withdraw')}
                  </Button>
                )}
              </Inline>
            ),
        },
      ]}
    />
  );
}
