import { useState } from 'react';
import { Button, Card, Form, FormActions, Notice, PageHeader, Stack, TextField } from '../../ui';
import { RequestPasswordResetDocument } from '../../graphql/graphql';
import { faultWords } from '../../lib/answered';
import { useCommand } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useWords } from './words';

/** Asks for a letter with a link; whether the address is known is never told. */
export function ForgotPasswordPage() {
  const t = useWords();
  const refusalWords = useRefusalWords();
  const { run, isRunning } = useCommand(RequestPasswordResetDocument);
  const [email, setEmail] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isSent, setSent] = useState(false);
  const ask = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { requestPasswordReset: answer } = await run({ email: email.trim() });
      if (isRefusal(answer)) setProblem(refusalWords(answer));
      else setSent(true);
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
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
