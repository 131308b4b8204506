import { useState } from 'react';
import { Button, Form, FormActions, TextField } from '../../ui';
import { SignInDocument } from '../../graphql/graphql';
import { useAttempt } from '../../lib/attempt';
import { send } from '../../lib/graphql';
import { useWords } from './words';

interface SignInFormProps {
  /** The address that is filled in, when it is known who should come back. */
  readonly email?: string;
  readonly onDone: (personId: string) => Promise<void> | void;
}

/** Address and password; says in words what went wrong and keeps the address. */
export function SignInForm({ email: first = '', onDone }: SignInFormProps) {
  const t = useWords();
  const [email, setEmail] = useState(first);
  const [password, setPassword] = useState('');
  const { attempt, problem, isRunning } = useAttempt();

  const signIn = async (): Promise<void> => {
    let personId: string | undefined;
    const worked = await attempt(async () => {
      const { signIn: answer } = await send(SignInDocument, { email: email.trim(), password });
      if (answer.__typename === 'SignedIn') personId = answer.person.id;
      return answer;
    });
    if (worked && personId !== undefined) await onDone(personId);
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
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('account.sign-in.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
