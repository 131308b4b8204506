import { CommandFailure } from '../command.js';

/** One GraphQL question over HTTP. @throws CommandFailure with the API's own sentence, or that none answers */
export async function askApi<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await answerOf<T>(url, query, variables);
  const [error] = errors ?? [];
  if (error) throw new CommandFailure(`samprova clock: ${error.message}`);
  if (!data) throw noApi(url);
  return data;
}

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function answerOf<T>(url: string, query: string, variables: object): Promise<Answer<T>> {
  try {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  } catch {
    throw noApi(url);
  }
}

function noApi(url: string): CommandFailure {
  return new CommandFailure(`No Samprova answers at ${url}; start it with "npm start", or correct the address.`);
}
