import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Card, Form, FormActions, LinkButton, Notice, PageHeader, Stack, TextField } from '../../ui';
import { SetPasswordDocument } from '../../graphql/graphql';
import { useAttempt } from '../../lib/attempt';
import { useCommand } from '../../lib/query';
import { useWords } from './words';

/** Where the letter of an invitation or a forgotten password leads. */
export function SetPasswordPage() {
  const t = useWords();
  const { secret = '' } = useParams({ strict: false }) as { readonly secret?: string };
  const { run } = useCommand(SetPasswordDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [password, setPassword] = useState('');
  const [isSet, setIsSet] = useState(false);
  const set = async (): Promise<void> => {
    setIsSet(await attempt(async () => (await run({ secret, password })).setPassword));
  };
  return (
    <Stack gap={6}>
      <PageHeader title={t('account.set.title')} lead={t('account.set.lead')} />
      {isSet ? (
        <Notice
          tone="ok"
          live="polite"
          actions={<LinkButton href="/sign-in">{t('account.sign-in.submit')}</LinkButton>}
        >
          {t('account.set.done')}
        </Notice>
      ) : (
        <Card>
          <Form
            label={t('account.set.title')}
            formError={problem}
            onSubmit={() => {
              void set();
            }}
          >
            <TextField
              label={t('account.password.next')}
              description={t('account.password.rule')}
              name="password"
              type="password"
              autoComplete="new-password"
              isRequired
              value={password}
              onChange={setPassword}
            />
            <FormActions>
              <Button type="submit" variant="primary" isPending={isRunning}>
                {t('account.set.submit')}
              </Button>
            </FormActions>
          </Form>
        </Card>
      )}
    </Stack>
  );
}
