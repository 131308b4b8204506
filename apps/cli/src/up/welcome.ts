import type { SignIn } from './sign-in.js';

export interface Welcome {
  readonly url: string;
  /** Where the data are, in words for a person. */
  readonly data: string;
  /** Where e-mails are written instead of being sent; null where they are sent. */
  readonly mail: string | null;
  /** The folder that was asked for with --data; other commands find it by the same word. */
  readonly dataWord: string | undefined;
  readonly demo: boolean;
  readonly signIns: readonly SignIn[];
}

/** What `samprova up` says once everything answers. */
export function welcome({ url, data, mail, dataWord, demo, signIns }: Welcome): string {
  const lines = ['', `Samprova is up: ${url}`, `  GraphQL       ${url}/graphql`, `  data          ${data}`];
  if (mail !== null) lines.push(`  e-mails       written to ${mail}`);
  if (signIns.length > 0) lines.push('', 'Sign in as', ...table(signIns));
  const move = `npx samprova clock +1d${dataWord === undefined ? '' : ` --data "${dataWord}"`}`;
  lines.push('', demo ? `Move the time with: ${move}` : '', 'Ctrl-C ends it.', '');
  return lines.join('\n');
}

function table(signIns: readonly SignIn[]): string[] {
  const wide = (field: 'what' | 'email'): number => Math.max(...signIns.map((signIn) => signIn[field].length));
  const [what, email] = [wide('what'), wide('email')];
  return signIns.map(
    (signIn) => `  ${signIn.what.padEnd(what)}  ${signIn.email.padEnd(email)}  ${signIn.password}  (${signIn.name})`,
  );
}
