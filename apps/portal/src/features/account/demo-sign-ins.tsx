import { useState } from 'react';
import { Button, Card, Notice, Stack } from '../../ui';
import { DemoSignInsDocument, SignInDocument } from '../../graphql/graphql';
import { useAttempt } from '../../lib/attempt';
import { useDates } from '../../lib/dates';
import { send } from '../../lib/graphql';
import { useAnswer } from '../../lib/query';
import styles from './account.module.css';
import { useWords } from './words';

/** As the API writes countries in `what`. */
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** In a demonstration: one press to be anybody. Elsewhere nothing. */
export function DemoSignIns({ onDone }: { readonly onDone: () => Promise<void> | void }) {
  const t = useWords();
  const dates = useDates();
  const { attempt, problem } = useAttempt();
  const { data } = useAnswer(DemoSignInsDocument, {}, { freshFor: Infinity });
  const [going, setGoing] = useState<string>();
  const signIns = data?.demo?.signIns;
  if (!signIns) return null;

  const be = async ({ email, password }: { readonly email: string; readonly password: string }): Promise<void> => {
    setGoing(email);
    if (await attempt(async () => (await send(SignInDocument, { email, password })).signIn)) await onDone();
    setGoing(undefined);
  };
  /** The country stands above; a workplace or company beside the role. */
  const whoIs = ({ role, country, what }: (typeof signIns)[number]): string => {
    const word = t.maybe(`role.${role}`);
    const place = what.split(', ')[1];
    if (word === undefined) return what;
    return place === undefined || (country !== null && place === COUNTRY_NAMES.of(country))
      ? word
      : t('account.sign-in.demo-person', { role: word, place });
  };
  const countries = [...new Set(signIns.map(({ country }) => country))];
  return (
    <Card title={t('account.sign-in.demo')}>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      <Stack gap={4}>
        {countries.map((country) => (
          <section key={country ?? 'all'} className={styles.country}>
            <h3 className={styles.countryName}>{country === null ? t('common.all') : dates.country(country)}</h3>
            <ul className={styles.people}>
              {signIns
                .filter((one) => one.country === country)
                .map((one) => (
                  <li key={one.email}>
                    <Button
                      size="sm"
                      isPending={going === one.email}
                      onPress={() => {
                        void be(one);
                      }}
                    >
                      <span className={styles.person}>
                        <strong>{whoIs(one)}</strong>
                        <small>{one.name}</small>
                      </span>
                    </Button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </Stack>
    </Card>
  );
}
