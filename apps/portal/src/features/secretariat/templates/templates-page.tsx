import { type Language, MessageTemplatesDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { LANGUAGES } from '../../../lib/language';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { useLanguage } from '../../../lib/words';
import { Badge, EmptyState, Inline, PageHeader, Stack, Table, ToggleGroup, Toolbar } from '../../../ui';
import { oneOf, useAddress } from '../../../lib/address';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import type { MessageTemplate } from './message-template';
import { TemplateEditor } from './template-editor';
import { TextTemplates } from './text-templates';

const SHOWN = ['messages', 'texts'] as const;

/** The words in which a partnership writes: its messages, and texts to begin from. */
export function TemplatesPage() {
  return <InPartnership>{(here) => <Templates key={here.id} here={here} />}</InPartnership>;
}

function Templates({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { language: shownLanguage } = useLanguage();
  const { address, change } = useAddress();
  const shown = oneOf(SHOWN, address['show']) ?? 'messages';
  const language = oneOf(LANGUAGES, address['language']) ?? oneOf(LANGUAGES, shownLanguage) ?? 'en';
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.templates')}
        lead={t('secretariat.templates.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <Toolbar
        label={t('common.filter')}
        end={
          <ToggleGroup
            label={t('secretariat.templates.language')}
            value={language}
            onChange={(value) => {
              change({ language: value });
            }}
            options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          />
        }
      >
        <ToggleGroup
          label={t('secretariat.directory.show')}
          value={shown}
          onChange={(show) => {
            change({ show, kind: undefined });
          }}
          options={SHOWN.map((value) => ({ value, label: t(`secretariat.templates.${value}`) }))}
        />
      </Toolbar>
      {shown === 'messages' ? (
        <Messages here={here} language={language} />
      ) : (
        <TextTemplates here={here} language={language} />
      )}
    </Stack>
  );
}

function Messages({ here, language }: { readonly here: Here; readonly language: Language }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const { address } = useAddress();
  const asked = useAnswer(MessageTemplatesDocument, { partnershipId: here.id, language }, { keep: true });
  const to = (kind: string): string =>
    `/templates?${new URLSearchParams({ in: here.code, language, kind }).toString()}`;
  return (
    <Answered asked={asked} look="table">
      {({ messageTemplates }) => {
        const chosen = messageTemplates.find(({ kind }) => kind === address['kind']);
        if (chosen)
          return (
            <TemplateEditor
              key={`${chosen.kind} ${language}`}
              here={here}
              language={language}
              template={chosen}
              canChange={holds('SECRETARIAT', here.id)}
            />
          );
        return (
          <Table<MessageTemplate>
            label={t('nav.templates')}
            rows={messageTemplates}
            rowId={({ kind }) => kind}
            rowLabel={({ kind }) => t(`message-kind.${kind}`)}
            rowHref={({ kind }) => to(kind)}
            empty={<EmptyState size="sm" title={t('common.nothing-found')} />}
            columns={[
              {
                id: 'kind',
                header: t('secretariat.templates.message'),
                isRowHeader: true,
                priority: 1,
                cell: ({ kind }) => t(`message-kind.${kind}`),
              },
              {
                id: 'subject',
                header: t('secretariat.templates.subject'),
                priority: 2,
                cell: ({ words }) => <span lang={language}>{words.subject}</span>,
              },
              {
                id: 'state',
                header: t('secretariat.templates.words'),
                priority: 2,
                cell: ({ changed, changedAt }) =>
                  changed ? (
                    <Inline gap={1}>
                      <Badge tone="accent">{t('secretariat.templates.own')}</Badge>
                      {changedAt === null ? '' : dates.instant(changedAt, here.timeZone, 'day')}
                    </Inline>
                  ) : (
                    t('secretariat.templates.shipped')
                  ),
              },
            ]}
          />
        );
      }}
    </Answered>
  );
}
