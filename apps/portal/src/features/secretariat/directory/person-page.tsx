import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  DisablePersonDocument,
  InvitePersonAgainDocument,
  PersonPageDocument,
  type PersonPageQuery,
  RevokeRoleDocument,
} from '../../../graphql/graphql';
import { Answered, faultWords } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useMe, useSession } from '../../../lib/session/session';
import {
  Badge,
  Button,
  Card,
  Confirm,
  DescriptionList,
  EmptyState,
  Inline,
  Notice,
  PageHeader,
  Split,
  Stack,
  Table,
  TextLink,
  useConfirm,
} from '../../../ui';
import { useWords } from '../words';
import { STAFF } from './directory-page';
import { GrantRole } from './grant-role';
import { InvitationLink } from './invitation-link';
import { PlaceName } from './place-name';

type Person = PersonPageQuery['person'];
type Grant = Person['grants'][number];

/** One person: how to reach, which roles are held where, and the way out. */
export function PersonPage() {
  const { personId = '' }: { readonly personId?: string } = useParams({ strict: false });
  const asked = useAnswer(PersonPageDocument, { id: personId });
  return <Answered asked={asked}>{({ person }) => <Details key={person.id} person={person} />}</Answered>;
}

function Details({ person }: { readonly person: Person }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isStaff = holds(STAFF);
  return (
    <Stack gap={6}>
      <PageHeader
        title={person.name}
        breadcrumbs={[{ label: t('nav.directory'), href: '/directory' }, { label: person.name }]}
        {...(person.disabledAt !== null && {
          meta: <Badge tone="late">{t('secretariat.directory.disabled')}</Badge>,
        })}
      />
      <Split
        main={
          <Stack gap={6}>
            <RolesHeld person={person} canRevoke={isStaff} zone={zone} />
            {isStaff && person.disabledAt === null && <GrantRole person={person} />}
          </Stack>
        }
        side={
          <Stack gap={6}>
            <Card title={t('common.details')}>
              <DescriptionList
                items={[
                  { term: t('common.email'), value: <a href={`mailto:${person.email}`}>{person.email}</a> },
                  { term: t('common.phone'), value: person.phone ?? '–' },
                  {
                    term: t('common.organisation'),
                    value: (
                      <TextLink href={`/organisations/${person.organisationId}`}>
                        {person.organisation?.name ?? t('common.open')}
                      </TextLink>
                    ),
                  },
                  { term: t('secretariat.directory.language'), value: t(`language.${person.language}`) },
                  { term: t('secretariat.directory.since'), value: dates.instant(person.registeredAt, zone, 'day') },
                  ...(person.disabledAt === null
                    ? []
                    : [
                        {
                          term: t('secretariat.directory.disabled'),
                          value: dates.instant(person.disabledAt, zone, 'day'),
                        },
                      ]),
                ]}
              />
            </Card>
            {person.disabledAt === null && <Access person={person} canInvite={isStaff} />}
          </Stack>
        }
      />
    </Stack>
  );
}

interface RolesHeldProps {
  readonly person: Person;
  readonly canRevoke: boolean;
  readonly zone: string;
}

function RolesHeld({ person, canRevoke, zone }: RolesHeldProps) {
  const t = useWords();
  const dates = useDates();
  const confirm = useConfirm();
  const give = useTry();
  const { run } = useCommand(RevokeRoleDocument);
  const [problem, setProblem] = useState<string>();
  const revoke = async ({ id, role }: Grant): Promise<void> => {
    const given = await confirm({
      title: t('secretariat.directory.revoke-title', { role: t(`role.${role}`), name: person.name }),
      body: t('secretariat.directory.revoke-text'),
      confirmLabel: t('secretariat.directory.revoke'),
      tone: 'danger',
    });
    if (!given) return;
    setProblem(await give(async () => (await run({ id })).revokeRole, t('secretariat.directory.revoked')));
  };
  return (
    <Card title={t('secretariat.directory.roles-held')}>
      <Stack gap={3}>
        {problem !== undefined && <Notice tone="error">{problem}</Notice>}
        <Table<Grant>
          label={t('secretariat.directory.roles-held')}
          rows={person.grants}
          rowId={({ id }) => id}
          rowLabel={({ role }) => t(`role.${role}`)}
          empty={<EmptyState size="sm" title={t('secretariat.directory.no-roles')} />}
          columns={[
            {
              id: 'role',
              header: t('secretariat.directory.role'),
              isRowHeader: true,
              priority: 1,
              cell: ({ role }) => t(`role.${role}`),
            },
            {
              id: 'place',
              header: t('secretariat.directory.place'),
              priority: 2,
              cell: ({ scope, scopeId }) => <PlaceName scope={scope} scopeId={scopeId} />,
            },
            {
              id: 'since',
              header: t('secretariat.directory.since'),
              priority: 2,
              cell: ({ grantedAt, revokedAt }) =>
                revokedAt === null
                  ? dates.instant(grantedAt, zone, 'day')
                  : t('secretariat.directory.from-to', {
                      from: dates.instant(grantedAt, zone, 'day'),
                      to: dates.instant(revokedAt, zone, 'day'),
                    }),
            },
          ]}
          {...(canRevoke && {
            rowActions: (grant: Grant) =>
              grant.revokedAt === null && (
                <Button
                  size="sm"
                  aria-label={t('secretariat.directory.revoke-of', { role: t(`role.${grant.role}`) })}
                  onPress={() => {
                    void revoke(grant);
                  }}
                >
                  {t('secretariat.directory.revoke')}
                </Button>
              ),
          })}
        />
      </Stack>
    </Card>
  );
}

function Access({ person, canInvite }: { readonly person: Person; readonly canInvite: boolean }) {
  const t = useWords();
  const me = useMe();
  const { holds } = useSession();
  const give = useTry();
  const invite = useCommand(InvitePersonAgainDocument);
  const disable = useCommand(DisablePersonDocument);
  const [secret, setSecret] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const canDisable =
    person.id !== me.person.id && (holds('INSTALLATION_ADMIN') || holds('SPONSOR_ADMIN', person.organisationId));
  const inviteAgain = async (): Promise<void> => {
    setProblem(undefined);
    try {
      setSecret((await invite.run({ id: person.id })).invitePersonAgain.invitationSecret);
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
  };
  if (!canInvite && !canDisable) return null;
  return (
    <Card title={t('secretariat.directory.access')}>
      <Stack gap={3}>
        {problem !== undefined && <Notice tone="error">{problem}</Notice>}
        {secret !== undefined && <InvitationLink name={person.name} secret={secret} />}
        <p>{t('secretariat.directory.invite-again-text')}</p>
        <Inline gap={2}>
          {canInvite && (
            <Button
              isPending={invite.isRunning}
              onPress={() => {
                void inviteAgain();
              }}
            >
              {t('secretariat.directory.invite-again')}
            </Button>
          )}
          {canDisable && (
            <Button
              variant="danger"
              onPress={() => {
                setAsking(true);
              }}
            >
              {t('secretariat.directory.disable')}
            </Button>
          )}
        </Inline>
        <Confirm
          isOpen={isAsking}
          onClose={() => {
            setAsking(false);
          }}
          title={t('secretariat.directory.disable-title', { name: person.name })}
          body={t('secretariat.directory.disable-text')}
          confirmLabel={t('secretariat.directory.disable')}
          tone="danger"
          reason={{ label: t('common.reason'), isRequired: true, maxLength: 500 }}
          onConfirm={(reason) =>
            give(
              async () => (await disable.run({ id: person.id, reason })).disablePerson,
              t('secretariat.directory.disabled-now', { name: person.name }),
            )
          }
        />
      </Stack>
    </Card>
  );
}
