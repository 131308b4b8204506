import type { SignIn } from './sign-in.js';

export interface Welcome {
  readonly url: string;
  /** Where the data are, in words for a person. */
  readonly data: string;
  readonly demo: boolean;
  readonly signIns: readonly SignIn[];
}

/** What `samprova up` says once everything answers. */
export function welcome({ url, data, demo, signIns }: Welcome): string {
  const lines = ['', `Samprova is up: ${url}`, `  GraphQL       ${url}/graphql`, `  data          ${data}`];
  if (signIns.length > 0) lines.push('', 'Sign in as', ...table(signIns));
  lines.push('', demo ? 'Move the time with "npx samprova clock +1d". Ctrl-C ends it.' : 'Ctrl-C ends it.', '');
  return lines.join('\n');
}

function table(signIns: readonly SignIn[]): string[] {
  const wide = (field: 'what' | 'email'): number => Math.max(...signIns.map((signIn) => signIn[field].length));
  const [what, email] = [wide('what'), wide('email')];
  return signIns.map(
    (signIn) => `  ${signIn.what.padEnd(what)}  ${signIn.email.padEnd(email)}  ${signIn.password}  (${signIn.name})`,
  );
}
