import { useState } from 'react';
import { Button, Form, FormActions, TextField } from '../../ui';
import { SignInDocument } from '../../graphql/graphql';
import { faultWords } from '../../lib/answered';
import { send } from '../../lib/graphql';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useWords } from './words';

interface SignInFormProps {
  /** The address that is filled in, when it is known who should come back. */
  readonly email?: string;
  readonly onDone: (personId: string) => Promise<void> | void;
}

/** Address and password; says in words what went wrong and keeps the address. */
export function SignInForm({ email: first = '', onDone }: SignInFormProps) {
  const t = useWords();
  const refusalWords = useRefusalWords();
  const [email, setEmail] = useState(first);
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  const signIn = async (): Promise<void> => {
    setSending(true);
    setProblem(undefined);
    try {
      const { signIn: answer } = await send(SignInDocument, { email: email.trim(), password });
      if (isRefusal(answer)) setProblem(refusalWords(answer));
      else if (answer.__typename === 'SignedIn') await onDone(answer.person.id);
    } catch (fault) {
      setProblem(faultWords(t, fault));
    } finally {
      setSending(false);
    }
  };
  return (
    <Form
      label={t('account.sign-in.title')}
      formError={problem}
      errorTitle={t('account.sign-in.failed')}
      onSubmit={() => {
        void signIn();
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
      <TextField
        label={t('account.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        isRequired
        value={password}
        onChange={setPassword}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isSending}>
          {t('account.sign-in.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
