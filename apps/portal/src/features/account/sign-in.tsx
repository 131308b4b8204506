import { Card, PageHeader, Split, Stack, TextLink } from '../../ui';
import { DemoSignIns } from './demo-sign-ins';
import { SignInForm } from './sign-in-form';
import { useWords } from './words';

/** The door: a form, and in a demonstration everybody one can be. */
export function SignIn({ onDone }: { readonly onDone: () => Promise<void> | void }) {
  const t = useWords();
  return (
    <Stack gap={6}>
      <PageHeader title={t('account.sign-in.title')} lead={t('account.sign-in.lead')} />
      <Split
        sideWidth="wide"
        main={
          <Card>
            <Stack>
              <SignInForm onDone={onDone} />
              <TextLink href="/forgot-password">{t('account.sign-in.forgot')}</TextLink>
            </Stack>
          </Card>
        }
        side={<DemoSignIns onDone={onDone} />}
      />
    </Stack>
  );
}
