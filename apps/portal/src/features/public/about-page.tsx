import { ClipboardCheck, FileText, Network, Send } from 'lucide-react';
import { PublicPromisesDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useAnswer } from '../../lib/query';
import { useNow } from '../../lib/session/business-time';
import { useSession } from '../../lib/session/session';
import { Grid, Icon, Inline, LinkButton, Section, Stack } from '../../ui';
import { PromiseCard } from './promise-card';
import styles from './public.module.css';
import { useWords } from './words';

const STEPS = [
  { name: 'ask', icon: FileText },
  { name: 'route', icon: Network },
  { name: 'answer', icon: Send },
  { name: 'respond', icon: ClipboardCheck },
] as const;

/** What Samprova is, in one minute: the promise of today, how it is kept, and the door. */
export function AboutPage() {
  const t = useWords();
  const { me } = useSession();
  const { now, simulated } = useNow(60_000);
  const asked = useAnswer(PublicPromisesDocument, {}, { freshFor: 600_000 });
  // To the minute, so that three cards ask the same question and a tick does not ask again.
  const receivedAt = `${now.toISOString().slice(0, 16)}:00Z`;
  return (
    <Stack gap={12}>
      <header className={styles.hero}>
        <h1>{t('public.title')}</h1>
        <p>{t('public.lead')}</p>
        <Inline gap={3}>
          {me ? (
            <LinkButton href="/" variant="primary">
              {t('public.to-work')}
            </LinkButton>
          ) : (
            <LinkButton href="/sign-in" variant="primary">
              {t(simulated ? 'public.try' : 'public.sign-in')}
            </LinkButton>
          )}
          <LinkButton href="/clock">{t('public.how-counted')}</LinkButton>
          <LinkButton href="/networks">{t('public.see-networks')}</LinkButton>
        </Inline>
      </header>
      <Section title={t('public.today')} description={t('public.today.lead')}>
        <Answered asked={asked}>
          {({ publicPartnerships }) => (
            <Grid min={300}>
              {publicPartnerships.map((partnership) => (
                <PromiseCard key={partnership.id} partnership={partnership} receivedAt={receivedAt} />
              ))}
            </Grid>
          )}
        </Answered>
      </Section>
      <Section title={t('public.steps')}>
        <ol className={styles.steps}>
          {STEPS.map(({ name, icon }, at) => (
            <li key={name}>
              <Icon icon={icon} size={24} />
              <h3>
                {at + 1}. {t(`public.step.${name}`)}
              </h3>
              <p>{t(`public.step.${name}.text`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      {simulated && (
        <Section title={t('public.play')}>
          <ol className={styles.play}>
            <li>{t('public.play.1')}</li>
            <li>{t('public.play.2')}</li>
            <li>{t('public.play.3')}</li>
            <li>{t('public.play.4')}</li>
          </ol>
        </Section>
      )}
      <Section title={t('public.trust')}>
        <ul className={styles.play}>
          <li>{t('public.trust.clock')}</li>
          <li>{t('public.trust.names')}</li>
          <li>{t('public.trust.patients')}</li>
          <li>{t('public.trust.silence')}</li>
        </ul>
      </Section>
    </Stack>
  );
}
