import { useState } from 'react';
import { NetworkAddRecipientDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { InvitationStateBadge } from '../../../parts/clock/state-badge';
import { RemindSite } from '../../../parts/inquiry/remind';
import {
  Badge,
  Button,
  Card,
  Dialog,
  EmptyState,
  Inline,
  Menu,
  MenuItem,
  Notice,
  RadioGroup,
  Stack,
  StackedBar,
  Table,
  TextLink,
} from '../../../ui';
import styles from '../network.module.css';
import { useWords } from '../words';
import type { NetworkInvitation } from './assignment';
import { PhoneAnswer } from './phone-answer';

const SILENT = ['NOTIFIED', 'OPENED', 'NO_RESPONSE'];

/** What the sites say as it comes in: how many, who is silent, and how to reach them. */
export function AnswersCard({
  invitations,
  zone,
}: {
  readonly invitations: readonly NetworkInvitation[];
  readonly zone: string;
}) {
  const t = useWords();
  const dates = useDates();
  const [entering, setEntering] = useState<string>();
  const [adding, setAdding] = useState<string>();
  const count = (...states: string[]): number => invitations.filter(({ state }) => states.includes(state)).length;
  const rows = [...invitations].sort((a, b) => Number(SILENT.includes(b.state)) - Number(SILENT.includes(a.state)));
  const find = (id: string | undefined) => invitations.find((invitation) => invitation.id === id);
  const entered = find(entering);
  const added = find(adding);
  return (
    <Card title={t('network.answers')}>
      <Stack gap={6}>
        <StackedBar
          title={t('network.answers')}
          summary={t('network.answered-of', {
            n: invitations.length - count(...SILENT),
            of: invitations.length,
          })}
          headings={[t('common.state'), t('network.sites')]}
          format={(value) => dates.number(value)}
          parts={[
            { label: t('site-answer.INTERESTED'), value: count('INTERESTED'), tone: 'ok' },
            { label: t('site-answer.CONDITIONAL'), value: count('CONDITIONAL'), tone: 'soon' },
            { label: t('site-answer.MORE_INFO'), value: count('MORE_INFO'), tone: 'info' },
            { label: t('site-answer.DECLINED'), value: count('DECLINED'), tone: 'neutral' },
            { label: t('network.silent'), value: count(...SILENT), tone: 'late' },
          ]}
        />
        <Table
          label={t('network.answers')}
          rows={rows}
          rowId={({ id }) => id}
          rowLabel={({ site }) => site?.name ?? ''}
          empty={<EmptyState title={t('network.no-sites')} />}
          columns={[
            {
              id: 'site',
              header: t('common.site'),
              isRowHeader: true,
              cell: ({ site }) => (
                <Stack gap={1}>
                  <span>{site?.name ?? '–'}</span>
                  <small>{site?.hospital}</small>
                </Stack>
              ),
            },
            {
              id: 'state',
              header: t('common.state'),
              cell: (row) => (
                <Stack gap={3} align="start">
                  <Inline gap={1}>
                    <InvitationStateBadge state={row.state} />
                    {row.needsConfirmation && <Badge tone="soon">{t('network.to-confirm')}</Badge>}
                    {row.signOff === 'AWAITED' && <Badge tone="soon">{t('sign-off.AWAITED')}</Badge>}
                  </Inline>
                  <RemindSite {...row} />
                </Stack>
              ),
            },
            {
              id: 'said',
              header: t('network.said'),
              cell: (row) => <Said invitation={row} />,
            },
            {
              id: 'people',
              header: t('network.people'),
              // An address may break; left to itself it would break at every letter.
              width: 220,
              cell: ({ recipients }) => (
                <Stack gap={1}>
                  {recipients.map(({ id, person, delegatedTo }) =>
                    person && delegatedTo === null ? (
                      <span key={id}>
                        {person.name}
                        <br />
                        <TextLink href={`mailto:${person.email}`}>
                          <span className={styles.address}>{person.email}</span>
                        </TextLink>
                        {person.phone !== null && person.phone !== '' && <> · {person.phone}</>}
                      </span>
                    ) : null,
                  )}
                </Stack>
              ),
            },
            {
              id: 'when',
              header: t('network.when'),
              cell: ({ answeredAt, answerBy }) => dates.instant(answeredAt ?? answerBy, zone),
            },
          ]}
          rowActions={({ id, allowedActions, site }) =>
            allowedActions.includes('invitation:answer') || allowedActions.includes('invitation:add-recipient') ? (
              <Menu label={t('network.actions', { site: site?.name ?? '' })}>
                {allowedActions.includes('invitation:answer') && (
                  <MenuItem
                    onAction={() => {
                      setEntering(id);
                    }}
                  >
                    {t('network.enter-answer')}
                  </MenuItem>
                )}
                {allowedActions.includes('invitation:add-recipient') && (
                  <MenuItem
                    onAction={() => {
                      setAdding(id);
                    }}
                  >
                    {t('network.ask-person')}
                  </MenuItem>
                )}
              </Menu>
            ) : null
          }
        />
        {entered && (
          <PhoneAnswer
            invitation={entered}
            onClose={() => {
              setEntering(undefined);
            }}
          />
        )}
        {added && (
          <AddPerson
            invitation={added}
            onClose={() => {
              setAdding(undefined);
            }}
          />
        )}
      </Stack>
    </Card>
  );
}

function Said({ invitation }: { readonly invitation: NetworkInvitation }) {
  const t = useWords();
  const [answer] = invitation.answers;
  if (!answer) return <span>–</span>;
  return (
    <Stack gap={1}>
      {answer.expectedPatients !== null && <span>{t('common.patients', { n: answer.expectedPatients })}</span>}
      {answer.declineReason !== null && <span>{t(`decline-reason.${answer.declineReason}`)}</span>}
      {answer.conditions !== null && <span>{answer.conditions}</span>}
      {answer.comment !== null && <span>{answer.comment}</span>}
    </Stack>
  );
}

interface OnInvitationProps {
  readonly invitation: NetworkInvitation;
  readonly onClose: () => void;
}

function AddPerson({ invitation, onClose }: OnInvitationProps) {
  const t = useWords();
  const { run } = useCommand(NetworkAddRecipientDocument);
  const { attempt, problem, setProblem, isRunning } = useAttempt();
  const [chosen, setChosen] = useState<string | null>(null);
  const others = (invitation.site?.investigators ?? []).filter(
    ({ personId }) => !invitation.recipients.some((recipient) => recipient.personId === personId),
  );
  const add = async (): Promise<void> => {
    if (chosen === null) {
      setProblem(t('network.ask-person.choose'));
      return;
    }
    const worked = await attempt(
      async () => (await run({ invitationId: invitation.id, personId: chosen })).addRecipient,
      t('network.ask-person.done'),
    );
    if (worked) onClose();
  };
  return (
    <Dialog
      title={t('network.ask-person')}
      size="sm"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          {others.length > 0 && (
            <Button
              variant="primary"
              isPending={isRunning}
              onPress={() => {
                void add();
              }}
            >
              {t('network.ask-person.do')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={4}>
        {problem !== undefined && (
          <Notice tone="error" live="assertive">
            {problem}
          </Notice>
        )}
        {others.length === 0 ? (
          <p>{t('network.ask-person.nobody')}</p>
        ) : (
          <RadioGroup
            label={t('network.ask-person.whom', { site: invitation.site?.name ?? '' })}
            options={others.map(({ personId, person }) => ({
              value: personId,
              label: person?.name ?? t('common.unknown'),
            }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </Stack>
    </Dialog>
  );
}
