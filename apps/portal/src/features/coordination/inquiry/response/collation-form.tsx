import { Save, Send } from 'lucide-react';
import { useState } from 'react';
import {
  EditResponseDocument,
  ReleaseResponseDocument,
  ResponseToCollateDocument,
  type ResponseToCollateQuery,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { useDates } from '../../../../lib/dates';
import { useDraft } from '../../../../lib/draft';
import { useAnswer, useCommand } from '../../../../lib/query';
import { useNow } from '../../../../lib/session/business-time';
import { useMe } from '../../../../lib/session/session';
import { ResponseView } from '../../../../parts/response/response-view';
import {
  Button,
  CheckboxGroup,
  Confirm,
  Form,
  FormActions,
  Notice,
  SavedMark,
  Section,
  Stack,
  TextArea,
} from '../../../../ui';
import { useAttempt } from '../../attempt';
import { TextTemplates } from '../../text-templates';
import { useWords } from '../../words';
import { newestAnswer } from '../sites/invitations';
import { freeTextIn, type Mine, type Saved, standingOf, writtenIn } from './collation';
import { LostRace } from './lost-race';
import { suggestedSummary } from './suggestion';

/** The response before it is released: what it says by itself, what is added, and exactly what the sponsor will see. */
export function Collation({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const asked = useAnswer(ResponseToCollateDocument, { inquiryId: inquiry.id });
  return (
    <Answered asked={asked} look="block">
      {(data) => <Collate inquiry={inquiry} data={data} />}
    </Answered>
  );
}

interface CollateProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly data: ResponseToCollateQuery;
}

function Collate({ inquiry, data }: CollateProps) {
  const t = useWords();
  const dates = useDates();
  const me = useMe();
  const { now } = useNow();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const editing = useCommand(EditResponseDocument);
  const draft = useDraft<Mine | null>(`collation:${inquiry.id}:${me.person.id}`, null);
  const [refused, setRefused] = useState<string>();
  const [isReleasing, setReleasing] = useState(false);
  const saved: Saved = data.responseDraft;
  const zone = inquiry.partnership.timeZone;
  const standing = standingOf(draft.value, saved);
  const own = standing === 'untouched' ? null : draft.value;
  // Nothing written and nothing saved: the text that the figures give.
  const summary = own?.summary ?? (saved.summary === '' ? suggestedSummary(data.responsePreview, t) : saved.summary);
  const approved = own?.approved ?? saved.approvedCommentIds;
  const write = (part: Partial<Mine>): void => {
    draft.write({ summary, approved, basedOn: own?.basedOn ?? saved.revision, ...part });
  };
  const save = async (text: Mine): Promise<string | undefined> => {
    const answer = editing
      .run({
        inquiryId: inquiry.id,
        summary: text.summary,
        approvedCommentIds: [...text.approved],
        revision: text.basedOn,
      })
      .then(({ editResponse }) => editResponse);
    const words = await attempt(answer, null);
    setRefused(words);
    // A lost race keeps the text: it is shown beside the other one as soon as that is here.
    if (words === undefined) draft.forget(null);
    return words;
  };
  const comments = data.inquiry.invitations.flatMap(({ site, ...invitation }) => {
    const answer = newestAnswer(invitation);
    if (!answer) return [];
    const said = inquiry.product === 'COUNTRY_QUESTION' ? freeTextIn(answer.content) : writtenIn(answer);
    if (said.length === 0) return [];
    const label = site ? `${site.name}, ${site.hospital}` : '–';
    return [{ value: answer.id, label, description: said.join(' · ') }];
  });
  const content = { ...data.responsePreview, summary };
  return (
    <Stack gap={8}>
      {standing === 'lost-race' && own && (
        <LostRace
          mine={own}
          saved={saved}
          onMine={(text) => void save(text)}
          onEdit={draft.write}
          onTheirs={() => {
            draft.forget(null);
          }}
        />
      )}
      <Section title={t('coordination.response.write')} description={t('coordination.response.write-help')}>
        <Form
          onSubmit={() => void save({ summary, approved, basedOn: own?.basedOn ?? saved.revision })}
          formError={refused}
          label={t('coordination.response.write')}
        >
          <Stack gap={4}>
            <TextArea
              label={t('coordination.response.summary')}
              value={summary}
              onChange={(text) => {
                write({ summary: text });
              }}
              maxLength={20_000}
              rows={8}
              isRequired
              width="full"
            />
            <TextTemplates
              partnershipId={inquiry.partnership.id}
              purpose="COLLATION"
              text={summary}
              onUse={(text) => {
                write({ summary: text });
              }}
            />
            {comments.length > 0 && (
              <CheckboxGroup
                label={t('coordination.response.comments')}
                description={t('coordination.response.comments-help')}
                options={comments}
                value={[...approved]}
                onChange={(ids) => {
                  write({ approved: ids });
                }}
              />
            )}
            <FormActions isSticky>
              <Button
                type="submit"
                icon={Save}
                isPending={editing.isRunning}
                isDisabled={standing === 'lost-race' || (own === null && summary === saved.summary)}
              >
                {t('coordination.response.save')}
              </Button>
              {inquiry.allowedActions.includes('inquiry:release') && (
                <Button
                  variant="primary"
                  icon={Send}
                  isDisabled={standing === 'lost-race' || summary.trim() === ''}
                  onPress={() => {
                    setReleasing(true);
                  }}
                >
                  {t('action.inquiry:release')}
                </Button>
              )}
              {own === null && saved.revision > 0 && (
                <SavedMark state="saved" time={dates.instant(data.responseDraft.editedAt, zone)} />
              )}
            </FormActions>
          </Stack>
        </Form>
      </Section>
      <Section title={t('coordination.response.preview')} description={t('coordination.response.preview-help')}>
        <ResponseView
          zone={zone}
          hasFiles={false}
          responses={[
            {
              id: 'preview',
              inquiryId: inquiry.id,
              version: 1,
              releasedAt: now.toISOString(),
              completeness: isComplete(data) ? 'COMPLETE' : 'PARTIAL',
              material: false,
              amendmentReason: null,
              requestVersion: inquiry.requestVersion,
              content,
            },
          ]}
        />
      </Section>
      <Release
        inquiry={inquiry}
        data={data}
        isOpen={isReleasing}
        prepare={() =>
          own === null && summary === saved.summary
            ? Promise.resolve(undefined)
            : save({ summary, approved, basedOn: own?.basedOn ?? saved.revision })
        }
        onClose={() => {
          setReleasing(false);
        }}
      />
    </Stack>
  );
}

function isComplete({ responsePreview: { networks, totals } }: ResponseToCollateQuery): boolean {
  return totals.silent === 0 && networks.every(({ state }) => state === 'DISPOSED' || state === 'RETURNED');
}

interface ReleaseProps extends CollateProps {
  readonly isOpen: boolean;
  /** Saves what was written; gives back in words why not. */
  readonly prepare: () => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Says what is missing before the response goes out and the clock ends. */
function Release({ inquiry, data, isOpen, prepare, onClose }: ReleaseProps) {
  const t = useWords();
  const dates = useDates();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run } = useCommand(ReleaseResponseDocument);
  const { networks, totals } = data.responsePreview;
  const silent = networks.filter(({ state }) => state !== 'DISPOSED' && state !== 'RETURNED').map(({ name }) => name);
  const open = inquiry.clarifications.filter(({ answeredAt }) => answeredAt === null).length;
  return (
    <Confirm
      isOpen={isOpen}
      onClose={onClose}
      title={t('coordination.release.title')}
      confirmLabel={t('action.inquiry:release')}
      body={
        <Stack gap={3}>
          <p>{t('coordination.release.help')}</p>
          {silent.length > 0 && (
            <Notice tone="warn" title={t('coordination.release.silent-networks', { n: silent.length })}>
              {dates.list(silent)}
            </Notice>
          )}
          {totals.silent > 0 && (
            <Notice tone="warn">
              {t('coordination.release.silent-sites', { n: totals.silent, of: totals.contacted })}
            </Notice>
          )}
          {open > 0 && <Notice tone="warn">{t('coordination.release.open-questions', { n: open })}</Notice>}
          {silent.length + totals.silent + open === 0 && (
            <Notice tone="ok">{t('coordination.release.complete')}</Notice>
          )}
        </Stack>
      }
      onConfirm={async () => {
        const refused = await prepare();
        if (refused !== undefined) return refused;
        return attempt(
          run({ inquiryId: inquiry.id }).then(({ releaseResponse }) => releaseResponse),
          t('coordination.release.done'),
        );
      }}
    />
  );
}
