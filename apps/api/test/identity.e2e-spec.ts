import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '@samprova/test-support/api';

describe('the API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.close());

  it('answers { __typename } to anybody', async () => {
    expect((await api.anybody.query('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('asks for a sign-in', async () => {
    expect((await api.anybody.query('{ me { person { id } } }')).errors[0]?.extensions.code).toBe('NOT_SIGNED_IN');
  });
  it('x', async () => {
    console.log(
      JSON.stringify(
        await api.anybody.query(
          'mutation { signIn(email: "a@b.c", password: "x") { __typename ... on Refusal { code message } } }',
        ),
      ),
    );
  });
});
