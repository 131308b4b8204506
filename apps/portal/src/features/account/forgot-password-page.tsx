import { useState } from 'react';
import { Button, Card, Form, FormActions, Notice, PageHeader, Stack, TextField } from '../../ui';
import { RequestPasswordResetDocument } from '../../graphql/graphql';
import { useAttempt } from '../../lib/attempt';
import { useCommand } from '../../lib/query';
import { useWords } from './words';

/** Asks for a letter with a link; whether the address is known is never told. */
export function ForgotPasswordPage() {
  const t = useWords();
  const { run } = useCommand(RequestPasswordResetDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  const ask = async (): Promise<void> => {
    setSent(await attempt(async () => (await run({ email: email.trim() })).requestPasswordReset));
  };
  return (
    <Stack gap={6}>
      <PageHeader title={t('account.forgot.title')} lead={t('account.forgot.lead')} />
      {isSent ? (
        <Notice tone="ok" live="polite">
          {t('account.forgot.sent')}
        </Notice>
      ) : (
        <Card>
          <Form
            label={t('account.forgot.title')}
            formError={problem}
            onSubmit={() => {
              void ask();
            }}
          >
            <TextField
              label={t('account.email')}
              name="email"
              type="email"
              autoComplete="username"
              isRequired
              value={email}
              onChange={setEmail}
            />
            <FormActions>
              <Button type="submit" variant="primary" isPending={isRunning}>
                {t('account.forgot.submit')}
              </Button>
            </FormActions>
          </Form>
        </Card>
      )}
    </Stack>
  );
}
