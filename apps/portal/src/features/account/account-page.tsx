import { useState } from 'react';
import {
  Badge,
  Button,
  Card,
  Form,
  FormActions,
  Inline,
  Notice,
  PageHeader,
  Select,
  Split,
  Stack,
  TextField,
} from '../../ui';
import {
  ChangeMyDetailsDocument,
  ChangePasswordDocument,
  EndSessionDocument,
  MyAccountDocument,
  type MyAccountQuery,
} from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useAttempt } from '../../lib/attempt';
import { useDates } from '../../lib/dates';
import { LANGUAGES } from '../../lib/language';
import { useAnswer, useCommand } from '../../lib/query';
import { useLanguage } from '../../lib/words';
import { useWords } from './words';

/** What Samprova knows of me, and what I may change of it. */
export function AccountPage() {
  const t = useWords();
  const asked = useAnswer(MyAccountDocument, {});
  return (
    <Stack gap={6}>
      <PageHeader title={t('account.title')} />
      <Answered asked={asked}>
        {({ me, mySessions }) => (
          <Split
            main={
              <Stack gap={6}>
                <Details person={me.person} />
                <ChangePassword />
              </Stack>
            }
            side={
              <Stack gap={6}>
                <Card title={t('account.roles')}>
                  <Stack gap={2}>
                    <p>
                      {me.person.name} · {me.organisation.name}
                    </p>
                    <Inline gap={2}>
                      {[...new Set(me.grants.map(({ role }) => role))].map((role) => (
                        <Badge key={role}>{t(`role.${role}`)}</Badge>
                      ))}
                    </Inline>
                  </Stack>
                </Card>
                <Sessions sessions={mySessions} />
              </Stack>
            }
          />
        )}
      </Answered>
    </Stack>
  );
}

function Details({ person }: { readonly person: MyAccountQuery['me']['person'] }) {
  const t = useWords();
  const { choose } = useLanguage();
  const { run } = useCommand(ChangeMyDetailsDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [phone, setPhone] = useState(person.phone ?? '');
  const [language, setLanguage] = useState(person.language);
  const save = async (): Promise<void> => {
    const saved = async () => (await run({ phone: phone.trim(), language })).changeMyDetails;
    if (await attempt(saved, t('account.saved'))) choose(language);
  };
  return (
    <Card title={t('account.details')}>
      <Form
        label={t('account.details')}
        formError={problem}
        onSubmit={() => {
          void save();
        }}
      >
        <TextField label={t('account.email')} value={person.email} isReadOnly />
        <TextField
          label={t('account.phone')}
          name="phone"
          type="tel"
          autoComplete="tel"
          width="medium"
          value={phone}
          onChange={setPhone}
        />
        <Select
          label={t('account.language')}
          options={LANGUAGES.map((one) => ({ value: one, label: t(`language.${one}`) }))}
          value={language}
          onChange={(chosen) => {
            if (chosen !== null) setLanguage(chosen);
          }}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={isRunning}>
            {t('common.save')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function ChangePassword() {
  const t = useWords();
  const { run } = useCommand(ChangePasswordDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = async (): Promise<void> => {
    const changed = async () => (await run({ current, next })).changePassword;
    if (!(await attempt(changed, t('account.password.changed')))) return;
    setCurrent('');
    setNext('');
  };
  return (
    <Card title={t('account.change-password')}>
      <Form
        label={t('account.change-password')}
        formError={problem}
        onSubmit={() => {
          void change();
        }}
      >
        <TextField
          label={t('account.password.current')}
          name="current"
          type="password"
          autoComplete="current-password"
          isRequired
          value={current}
          onChange={setCurrent}
        />
        <TextField
          label={t('account.password.next')}
          description={t('account.password.rule')}
          name="next"
          type="password"
          autoComplete="new-password"
          isRequired
          value={next}
          onChange={setNext}
        />
        <FormActions>
          <Button type="submit" isPending={isRunning}>
            {t('account.change-password')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}

function Sessions({ sessions }: { readonly sessions: MyAccountQuery['mySessions'] }) {
  const t = useWords();
  const dates = useDates();
  const { run } = useCommand(EndSessionDocument);
  const { attempt, problem } = useAttempt();
  // Sessions are kept in real time; the reader's own zone is the one that says something here.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const end = (id: string): Promise<boolean> =>
    attempt(async () => (await run({ id })).revokeSession, t('account.sessions.ended'));
  return (
    <Card title={t('account.sessions')}>
      <Stack gap={3}>
        {problem !== undefined && <Notice tone="error">{problem}</Notice>}
        {sessions.map((session) => (
          <Inline key={session.id} gap={2}>
            <span>{t('account.sessions.since', { when: dates.instant(session.createdAt, zone, 'day-and-time') })}</span>
            {session.current ? (
              <Badge tone="ok">{t('account.sessions.here')}</Badge>
            ) : (
              <Button
                size="sm"
                onPress={() => {
                  void end(session.id);
                }}
              >
                {t('account.sessions.end')}
              </Button>
            )}
          </Inline>
        ))}
      </Stack>
    </Card>
  );
}
