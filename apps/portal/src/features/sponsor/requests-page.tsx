import { Plus } from 'lucide-react';
import { useState } from 'react';
import { MyRequestsDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { useMe } from '../../lib/session/session';
import { Due } from '../../parts/clock/due';
import { InquiryStateBadge, RequestStateBadge } from '../../parts/clock/state-badge';
import {
  Badge,
  Button,
  EmptyState,
  Inline,
  LinkButton,
  PageHeader,
  SearchField,
  Stack,
  Table,
  TextLink,
  ToggleGroup,
  Toolbar,
} from '../../ui';
import styles from './sponsor.module.css';
import { fitsWords, inOrder, type MyRequest, type Shown, SHOWN, shows, waitingFor } from './waiting';
import { useWords } from './words';

/** Every request of the sponsor's organisation, what waits for the sponsor first. */
export function RequestsPage() {
  const t = useWords();
  const me = useMe();
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAnswer(MyRequestsDocument, { first: 100, after }, { keep: true });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.requests')}
        lead={me.organisation.name}
        actions={
          <LinkButton href="/requests/new" variant="primary" icon={Plus}>
            {t('sponsor.new')}
          </LinkButton>
        }
      />
      <Answered asked={asked} look="table">
        {({ requests: { edges, pageInfo } }) => (
          <Stack gap={4}>
            <Requests requests={edges.map(({ node }) => node)} />
            <Inline gap={2}>
              {after !== null && (
                <Button
                  onPress={() => {
                    setAfter(null);
                  }}
                >
                  {t('sponsor.requests.newest')}
                </Button>
              )}
              {pageInfo.hasNextPage && (
                <Button
                  onPress={() => {
                    setAfter(pageInfo.endCursor);
                  }}
                >
                  {t('sponsor.requests.older')}
                </Button>
              )}
            </Inline>
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

function Requests({ requests }: { readonly requests: readonly MyRequest[] }) {
  const t = useWords();
  const dates = useDates();
  const [shown, setShown] = useState<Shown>('all');
  const [words, setWords] = useState('');
  if (requests.length === 0)
    return (
      <EmptyState
        title={t('sponsor.requests.none')}
        actions={
          <LinkButton href="/requests/new" variant="primary" icon={Plus}>
            {t('sponsor.new')}
          </LinkButton>
        }
      >
        {t('sponsor.requests.none-text')}
      </EmptyState>
    );
  const rows = inOrder(requests).filter((request) => shows(shown, request) && fitsWords(request, words));
  return (
    <Stack gap={4}>
      <Toolbar
        label={t('common.filter')}
        end={<SearchField label={t('sponsor.requests.search')} value={words} onChange={setWords} />}
      >
        <ToggleGroup
          label={t('common.filter')}
          value={shown}
          onChange={setShown}
          options={SHOWN.map((value) => ({
            value,
            label: t(`sponsor.requests.${value}`),
            count: requests.filter((request) => shows(value, request)).length,
          }))}
        />
      </Toolbar>
      <Table<MyRequest>
        label={t('nav.requests')}
        rows={rows}
        rowId={({ id }) => id}
        rowLabel={({ reference, title }) => `${reference} ${title}`}
        rowHref={({ id, state }) => (state === 'DRAFT' ? `/requests/${id}/edit` : `/requests/${id}`)}
        empty={<EmptyState size="sm" title={t('common.nothing-found')} />}
        columns={[
          {
            id: 'request',
            header: t('sponsor.request'),
            isRowHeader: true,
            priority: 1,
            width: '34%',
            cell: ({ reference, title, product }) => (
              <span>
                {title === '' ? t('sponsor.untitled') : title}
                <small className={styles.below}>
                  {reference} · {t(`product.${product}`)}
                </small>
              </span>
            ),
          },
          {
            id: 'countries',
            header: t('sponsor.countries'),
            priority: 2,
            cell: ({ inquiries, state }) =>
              inquiries.length === 0 ? (
                <RequestStateBadge state={state} />
              ) : (
                <ul className={styles.countries}>
                  {inquiries.map((inquiry) => (
                    <li key={inquiry.id} className={styles.country}>
                      <strong>{dates.country(inquiry.partnership.country)}</strong>
                      <Due inquiry={inquiry} />
                      <InquiryStateBadge state={inquiry.state} stopped={inquiry.stopped} />
                    </li>
                  ))}
                </ul>
              ),
          },
          { id: 'waiting', header: t('sponsor.waits'), priority: 2, cell: (request) => <Waits request={request} /> },
        ]}
      />
    </Stack>
  );
}

function Waits({ request }: { readonly request: MyRequest }) {
  const t = useWords();
  const dates = useDates();
  const waiting = waitingFor(request);
  if (waiting.length === 0) return <span className={styles.quiet}>{t('sponsor.waits.nothing')}</span>;
  return (
    <Stack gap={2}>
      {waiting.map((one) => {
        if (one.kind === 'draft')
          return (
            <TextLink key="draft" href={`/requests/${request.id}/edit`}>
              {t('sponsor.waits.draft')}
            </TextLink>
          );
        const { inquiry } = one;
        const country = dates.country(inquiry.partnership.country);
        return (
          <span key={inquiry.id}>
            <Badge tone={one.kind === 'clarification' ? 'soon' : 'accent'}>
              {one.kind === 'clarification'
                ? t('sponsor.waits.questions', { n: one.count })
                : t('sponsor.waits.outcome')}
            </Badge>{' '}
            <TextLink href={`/requests/${request.id}#inquiry-${inquiry.id}`}>
              {one.kind === 'clarification'
                ? t('sponsor.waits.answer', {
                    country,
                    when: dates.instant(one.by, inquiry.partnership.timeZone),
                  })
                : t('sponsor.waits.report', { country })}
            </TextLink>
          </span>
        );
      })}
    </Stack>
  );
}
