import { SiteLineDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAnswer } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useMe } from '../../../lib/session/session';
import { Badge, Card, EmptyState, Grid, Inline, LinkButton, PageHeader, Stack } from '../../../ui';
import { useWords } from '../words';
import { freshnessOf } from './freshness';

/** The sites I belong to, and whether their passports need a look. */
export function MySitesPage() {
  const t = useWords();
  const me = useMe();
  const ids = [
    ...new Set(me.grants.flatMap(({ scope, scopeId }) => (scope === 'SITE' && scopeId !== null ? [scopeId] : []))),
  ];
  return (
    <Stack gap={6}>
      <PageHeader title={t('nav.my-sites')} lead={t('site.sites.lead')} />
      {ids.length === 0 ? (
        <EmptyState title={t('site.sites.none')} />
      ) : (
        <Grid min={300}>
          {ids.map((id) => (
            <SiteLine key={id} id={id} />
          ))}
        </Grid>
      )}
    </Stack>
  );
}

function SiteLine({ id }: { readonly id: string }) {
  const t = useWords();
  const { now } = useNow();
  const asked = useAnswer(SiteLineDocument, { id });
  return (
    <Answered asked={asked} look="block">
      {({ site, passportQuestions }) => {
        const all = passportQuestions.map((question) => freshnessOf(question, site.passport.answers, now));
        const old = all.filter((one) => one === 'stale' || one === 'soon').length;
        const missing = all.filter((one) => one === 'missing').length;
        return (
          <Card title={site.name} description={`${site.hospital}, ${site.city}`}>
            <Stack gap={3}>
              <Inline gap={2}>
                {!site.active && <Badge tone="late">{t('site.closed-site')}</Badge>}
                {old > 0 && <Badge tone="soon">{t('site.passport.old', { n: old })}</Badge>}
                {missing > 0 && <Badge>{t('site.passport.missing', { n: missing })}</Badge>}
                {old + missing === 0 && <Badge tone="ok">{t('site.passport.fresh')}</Badge>}
              </Inline>
              <p>{t('site.running', { n: site.activeTrials })}</p>
              <div>
                <LinkButton href={`/sites/${site.id}`}>{t('site.passport.open')}</LinkButton>
              </div>
            </Stack>
          </Card>
        );
      }}
    </Answered>
  );
}
