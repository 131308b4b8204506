import { Mail, UserPlus, UserX } from 'lucide-react';
import { useState } from 'react';
import {
  DisableColleagueDocument,
  GrantColleagueRoleDocument,
  InviteColleagueAgainDocument,
  InviteColleagueDocument,
  type MyOrganisationQuery,
  RevokeColleagueRoleDocument,
} from '../../graphql/graphql';
import { faultWords } from '../../lib/answered';
import { type Language, LANGUAGES } from '../../lib/language';
import { useCommand } from '../../lib/query';
import { useMe, useSession } from '../../lib/session/session';
import {
  Badge,
  Button,
  Dialog,
  Form,
  FormActions,
  Inline,
  Menu,
  MenuItem,
  Notice,
  Select,
  Stack,
  Table,
  TextField,
  toast,
  useConfirm,
} from '../../ui';
import { useAttempt, useTry } from '../../lib/attempt';
import { CopyLine } from './copy-line';
import styles from './sponsor.module.css';
import { useWords } from './words';

type Colleague = MyOrganisationQuery['people']['edges'][number]['node'];
const ROLES = ['SPONSOR', 'SPONSOR_ADMIN'] as const;

interface PeopleProps {
  readonly people: readonly Colleague[];
  readonly organisationId: string;
}

/** The people of the organisation; its administrators invite, give roles and shut out. */
export function People({ people, organisationId }: PeopleProps) {
  const t = useWords();
  const { holds } = useSession();
  const isAdministrator = holds('SPONSOR_ADMIN', organisationId);
  const [link, setLink] = useState<{ readonly name: string; readonly address: string }>();
  return (
    <Stack gap={4}>
      {isAdministrator ? (
        <Invite organisationId={organisationId} onInvited={setLink} />
      ) : (
        <Notice tone="info">{t('sponsor.people.ask')}</Notice>
      )}
      {link && (
        <Notice tone="ok" live="polite" title={t('sponsor.people.invited', { name: link.name })}>
          <Stack gap={2}>
            <p>{t('sponsor.people.link')}</p>
            <CopyLine label={t('sponsor.people.link-label')} text={link.address} />
          </Stack>
        </Notice>
      )}
      <Table<Colleague>
        label={t('sponsor.people')}
        rows={people}
        rowId={({ id }) => id}
        rowLabel={({ name }) => name}
        columns={[
          { id: 'name', header: t('common.name'), isRowHeader: true, priority: 1, cell: ({ name }) => name },
          {
            id: 'email',
            header: t('common.email'),
            priority: 2,
            cell: ({ email }) => <span className={styles.wrap}>{email}</span>,
          },
          { id: 'roles', header: t('sponsor.people.roles'), priority: 2, cell: (person) => <Roles person={person} /> },
          ...(isAdministrator
            ? [
                {
                  id: 'do',
                  header: t('common.actions'),
                  priority: 2 as const,
                  cell: (person: Colleague) => (
                    <PersonActions person={person} organisationId={organisationId} onLink={setLink} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}

function Roles({ person }: { readonly person: Colleague }) {
  const t = useWords();
  if (person.disabledAt !== null) return <Badge tone="late">{t('sponsor.people.disabled')}</Badge>;
  const roles = [...new Set(person.grants.filter(({ revokedAt }) => revokedAt === null).map(({ role }) => role))];
  if (roles.length === 0) return <>–</>;
  return (
    <Inline gap={1}>
      {roles.map((role) => (
        <Badge key={role}>{t(`role.${role}`)}</Badge>
      ))}
    </Inline>
  );
}

type OnLink = (link: { readonly name: string; readonly address: string }) => void;
const addressOf = (secret: string): string => `${location.origin}/set-password/${secret}`;

function PersonActions(props: {
  readonly person: Colleague;
  readonly organisationId: string;
  readonly onLink: OnLink;
}) {
  const { person, organisationId, onLink } = props;
  const t = useWords();
  const me = useMe();
  const confirm = useConfirm();
  const attempt = useTry();
  const { run: grant } = useCommand(GrantColleagueRoleDocument);
  const { run: revoke } = useCommand(RevokeColleagueRoleDocument);
  const { run: disable } = useCommand(DisableColleagueDocument);
  const { run: again } = useCommand(InviteColleagueAgainDocument);
  if (person.disabledAt !== null) return null;
  const tell = (refused: string | undefined): void => {
    toast(refused === undefined ? { tone: 'ok', title: t('common.saved') } : { tone: 'error', title: refused });
  };
  const held = (role: string) =>
    person.grants.find((one) => one.role === role && one.scopeId === organisationId && one.revokedAt === null);
  const shutOut = async (): Promise<void> => {
    const given = await confirm({
      title: t('sponsor.people.disable-title', { name: person.name }),
      body: t('sponsor.people.disable-text'),
      confirmLabel: t('sponsor.people.disable'),
      tone: 'danger',
      reason: { label: t('common.reason'), isRequired: true, maxLength: 500 },
    });
    if (given === undefined) return;
    tell(await attempt(async () => (await disable({ id: person.id, reason: given.reason })).disablePerson));
  };
  const inviteAgain = async (): Promise<void> => {
    try {
      const { invitePersonAgain } = await again({ id: person.id });
      onLink({ name: person.name, address: addressOf(invitePersonAgain.invitationSecret) });
    } catch (fault) {
      toast({ tone: 'error', title: faultWords(t, fault) });
    }
  };
  return (
    <Menu label={t('common.actions')}>
      {ROLES.map((role) => {
        const grantHeld = held(role);
        return (
          <MenuItem
            key={role}
            onAction={() => {
              void attempt(async () =>
                grantHeld
                  ? (await revoke({ id: grantHeld.id })).revokeRole
                  : (
                      await grant({
                        input: { personId: person.id, role, scope: 'ORGANISATION', scopeId: organisationId },
                      })
                    ).grantRole,
              ).then(tell);
            }}
          >
            {t(grantHeld ? 'sponsor.people.take-role' : 'sponsor.people.give-role', { role: t(`role.${role}`) })}
          </MenuItem>
        );
      })}
      <MenuItem
        icon={Mail}
        onAction={() => {
          void inviteAgain();
        }}
      >
        {t('sponsor.people.again')}
      </MenuItem>
      {person.id !== me.person.id && (
        <MenuItem
          icon={UserX}
          tone="danger"
          onAction={() => {
            void shutOut();
          }}
        >
          {t('sponsor.people.disable')}
        </MenuItem>
      )}
    </Menu>
  );
}

function Invite({ organisationId, onInvited }: { readonly organisationId: string; readonly onInvited: OnLink }) {
  const t = useWords();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<Language>(me.person.language);
  const [role, setRole] = useState<(typeof ROLES)[number]>('SPONSOR');
  const { run: invite } = useCommand(InviteColleagueDocument);
  const { run: grant } = useCommand(GrantColleagueRoleDocument);
  const { attempt: send, problem, isRunning: isSending } = useAttempt();
  const submit = async (): Promise<void> => {
    let invited: { readonly id: string; readonly secret: string } | undefined;
    const isDone = await send(async () => {
      const { addPerson } = await invite({
        input: { name: name.trim(), email: email.trim(), language, organisationId },
      });
      if (addPerson.__typename !== 'PersonInvited') return addPerson;
      invited = { id: addPerson.person.id, secret: addPerson.invitationSecret };
      return (await grant({ input: { personId: invited.id, role, scope: 'ORGANISATION', scopeId: organisationId } }))
        .grantRole;
    });
    if (invited) onInvited({ name: name.trim(), address: addressOf(invited.secret) });
    if (!isDone) return;
    setName('');
    setEmail('');
    setOpen(false);
  };
  return (
    <div>
      <Button
        icon={UserPlus}
        onPress={() => {
          setOpen(true);
        }}
      >
        {t('sponsor.people.invite')}
      </Button>
      <Dialog title={t('sponsor.people.invite')} isOpen={isOpen} onOpenChange={setOpen}>
        <Form
          label={t('sponsor.people.invite')}
          formError={problem}
          onSubmit={() => {
            void submit();
          }}
        >
          <TextField label={t('common.name')} name="name" isRequired value={name} onChange={setName} />
          <TextField label={t('common.email')} name="email" type="email" isRequired value={email} onChange={setEmail} />
          <Select
            label={t('nav.language')}
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
            value={language}
            onChange={(chosen) => {
              if (chosen !== null) setLanguage(chosen);
            }}
          />
          <Select
            label={t('sponsor.people.roles')}
            options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            value={role}
            onChange={(chosen) => {
              if (chosen !== null) setRole(chosen);
            }}
          />
          <FormActions>
            <Button type="submit" variant="primary" isPending={isSending}>
              {t('sponsor.people.invite')}
            </Button>
          </FormActions>
        </Form>
      </Dialog>
    </div>
  );
}
