import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import {
  CreateApiTokenDocument,
  MyApiTokensDocument,
  type MyApiTokensQuery,
  RevokeApiTokenDocument,
} from '../../graphql/graphql';
import { Answered, faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer, useCommand } from '../../lib/query';
import {
  Badge,
  Button,
  Card,
  EmptyState,
  Form,
  FormActions,
  NumberField,
  Notice,
  Stack,
  Table,
  TextField,
  toast,
  useConfirm,
} from '../../ui';
import { CopyLine } from './copy-line';
import { useWords } from './words';

type Token = MyApiTokensQuery['apiTokens'][number];

/** Programs that act for the person who is signed in; a secret is shown once. */
export function ApiTokens() {
  const asked = useAnswer(MyApiTokensDocument, {});
  return (
    <Stack gap={6}>
      <NewToken />
      <Answered asked={asked} look="table">
        {({ apiTokens }) => <TokenTable tokens={apiTokens} />}
      </Answered>
    </Stack>
  );
}

function NewToken() {
  const t = useWords();
  const { run, isRunning } = useCommand(CreateApiTokenDocument);
  const [name, setName] = useState('');
  const [days, setDays] = useState<number | null>(90);
  const [problem, setProblem] = useState<string>();
  const [secret, setSecret] = useState<string>();
  const create = async (): Promise<void> => {
    setProblem(undefined);
    setSecret(undefined);
    try {
      const { createApiToken } = await run({ name: name.trim(), days: days ?? 90 });
      setSecret(createApiToken.secret);
      setName('');
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
  };
  return (
    <Card title={t('sponsor.tokens.new')} description={t('sponsor.tokens.text')}>
      <Stack gap={4}>
        <Form
          label={t('sponsor.tokens.new')}
          formError={problem}
          onSubmit={() => {
            void create();
          }}
        >
          <TextField
            label={t('sponsor.tokens.name')}
            description={t('sponsor.tokens.name-text')}
            name="name"
            isRequired
            width="medium"
            value={name}
            onChange={setName}
          />
          <NumberField
            label={t('sponsor.tokens.days')}
            name="days"
            min={1}
            max={366}
            width="short"
            value={days}
            onChange={setDays}
          />
          <FormActions>
            <Button type="submit" icon={KeyRound} isPending={isRunning}>
              {t('sponsor.tokens.create')}
            </Button>
          </FormActions>
        </Form>
        {secret !== undefined && (
          <Notice tone="warn" live="polite" title={t('sponsor.tokens.once')}>
            <Stack gap={3}>
              <CopyLine label={t('sponsor.tokens.secret')} text={secret} />
              <CopyLine
                label={t('sponsor.tokens.try')}
                text={`curl -s ${location.origin}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${secret}' -d '{"query":"{ me { person { name } } }"}'`}
              />
            </Stack>
          </Notice>
        )}
      </Stack>
    </Card>
  );
}

function TokenTable({ tokens }: { readonly tokens: readonly Token[] }) {
  const t = useWords();
  const dates = useDates();
  const confirm = useConfirm();
  const { run: revoke } = useCommand(RevokeApiTokenDocument);
  // Tokens live in real time; the reader's own zone is the one that says something here.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const takeBack = async ({ id, name }: Token): Promise<void> => {
    const given = await confirm({
      title: t('sponsor.tokens.revoke-title', { name }),
      body: t('sponsor.tokens.revoke-text'),
      confirmLabel: t('sponsor.tokens.revoke'),
      tone: 'danger',
    });
    if (given === undefined) return;
    try {
      await revoke({ id });
      toast({ tone: 'ok', title: t('sponsor.tokens.revoked', { name }) });
    } catch (fault) {
      toast({ tone: 'error', title: faultWords(t, fault) });
    }
  };
  return (
    <Table<Token>
      label={t('sponsor.tokens')}
      rows={tokens}
      rowId={({ id }) => id}
      rowLabel={({ name }) => name}
      empty={<EmptyState size="sm" title={t('sponsor.tokens.none')} />}
      columns={[
        {
          id: 'name',
          header: t('common.name'),
          isRowHeader: true,
          priority: 1,
          cell: ({ name, prefix }) => (
            <span>
              {name} <code>{prefix}…</code>
            </span>
          ),
        },
        {
          id: 'expires',
          header: t('sponsor.tokens.expires'),
          priority: 2,
          cell: ({ expiresAt }) => dates.instant(expiresAt, zone, 'day'),
        },
        {
          id: 'used',
          header: t('sponsor.tokens.used'),
          priority: 2,
          cell: ({ lastUsedAt }) =>
            lastUsedAt === null ? t('sponsor.tokens.unused') : dates.instant(lastUsedAt, zone, 'day-and-time'),
        },
        {
          id: 'do',
          header: t('common.actions'),
          priority: 2,
          cell: (token) =>
            token.revokedAt !== null ? (
              <Badge>{t('sponsor.revoked')}</Badge>
            ) : Date.parse(token.expiresAt) < Date.now() ? (
              <Badge>{t('sponsor.tokens.ended')}</Badge>
            ) : (
              <Button
                size="sm"
                onPress={() => {
                  void takeBack(token);
                }}
              >
                {t('sponsor.tokens.revoke')}
              </Button>
            ),
        },
      ]}
    />
  );
}
