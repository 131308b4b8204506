import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Card, Form, FormActions, LinkButton, Notice, PageHeader, Stack, TextField } from '../../ui';
import { SetPasswordDocument } from '../../graphql/graphql';
import { faultWords } from '../../lib/answered';
import { useCommand } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useWords } from './words';

/** Where the letter of an invitation or a forgotten password leads. */
export function SetPasswordPage() {
  const t = useWords();
  const { secret = '' } = useParams({ strict: false });
  const refusalWords = useRefusalWords();
  const { run, isRunning } = useCommand(SetPasswordDocument);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isSet, setIsSet] = useState(false);
  const set = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { setPassword: answer } = await run({ secret, password });
      if (isRefusal(answer)) setProblem(refusalWords(answer));
      else setIsSet(true);
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
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
