import { useParams } from '@tanstack/react-router';
import { Link2Off } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  AnswerByLinkDocument,
  DelegateByLinkDocument,
  InvitationByLinkDocument,
  type LinkedOfFragment,
} from '../../graphql/graphql';
import { Answered, faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useDraft } from '../../lib/draft';
import { ApiFault } from '../../lib/graphql';
import { LANGUAGES } from '../../lib/language';
import { useAnswer, useCommand } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useLanguage } from '../../lib/words';
import { AnswerForm } from '../../parts/answer/answer-form';
import { AnswerGiven } from '../../parts/answer/answer-given';
import { Asked } from '../../parts/answer/asked';
import type { Content } from '../../parts/forms/form-schema';
import { Button, Dialog, EmptyState, LinkButton, Notice, PageHeader, RadioGroup, Stack, ToggleGroup } from '../../ui';
import { AnswerBy } from './answer-by';
import styles from './site.module.css';
import { useWords } from './words';

/** From the signed link in an e-mail to a sent answer: one screen, made for a thumb. */
export function AnswerLinkPage() {
  const { token = '' }: { readonly token?: string } = useParams({ strict: false });
  const t = useWords();
  const asked = useAnswer(InvitationByLinkDocument, { token }, { freshFor: 300_000 });
  const isDead = asked.error instanceof ApiFault && asked.error.code === 'NOT_SIGNED_IN';
  const [passedTo, setPassedTo] = useState<string>();
  return (
    <div className={styles.phone}>
      <header className={styles.phoneHead}>
        <strong>{t('site.link.brand')}</strong>
      </header>
      <main id="main" tabIndex={-1} className={styles.phoneMain}>
        {passedTo !== undefined ? (
          <PassedOn name={passedTo} />
        ) : isDead ? (
          <EmptyState
            icon={Link2Off}
            title={t('site.link.dead')}
            actions={<LinkButton href="/invitations">{t('nav.sign-in')}</LinkButton>}
          >
            {t('site.link.dead-why')}
          </EmptyState>
        ) : (
          <Answered asked={asked}>
            {({ invitationByLink }) => <Linked token={token} invitation={invitationByLink} onPassed={setPassedTo} />}
          </Answered>
        )}
      </main>
      <LanguageChoice />
    </div>
  );
}

interface LinkedProps {
  readonly token: string;
  readonly invitation: LinkedOfFragment;
  readonly onPassed: (name: string) => void;
}

function Linked({ token, invitation, onPassed }: LinkedProps) {
  const t = useWords();
  const { run } = useCommand(AnswerByLinkDocument);
  const top = useRef<HTMLDivElement>(null);
  const { timeZone: zone, inquiryState } = invitation;
  const [former] = invitation.answers;
  const draftKey = `answer-link:${token.split('.')[0] ?? token}:${former?.id ?? 'first'}`;
  const kept = useDraft<unknown>(draftKey, undefined);
  // A change that was begun goes on where it was left.
  const [isChanging, setChanging] = useState(kept.recoveredAt !== undefined);
  const isClosed = inquiryState === 'WITHDRAWN' || inquiryState === 'OUT_OF_SCOPE';
  const isReceipt = former !== undefined && !isChanging && (isClosed || !invitation.needsConfirmation);

  return (
    <Stack gap={4}>
      <div ref={top} tabIndex={-1}>
        <PageHeader
          title={invitation.title}
          eyebrow={`${invitation.reference} · ${t(`product.${invitation.product}`)}`}
          lead={t('site.link.lead', { person: invitation.personName, site: invitation.siteName })}
          meta={
            !isClosed &&
            !isReceipt && (
              <AnswerBy answerBy={invitation.answerBy} zone={zone} isReleased={inquiryState === 'RESPONDED'} />
            )
          }
        />
      </div>
      {isClosed && (
        <Notice tone="info" title={t('site.closed')}>
          {t(`site.closed.${inquiryState}`)}
        </Notice>
      )}
      {!isClosed && invitation.needsConfirmation && (
        <Notice tone="warn" title={t('site.confirm-again')}>
          {t('site.confirm-again.why')}
        </Notice>
      )}
      {isReceipt ? (
        <Receipt
          invitation={invitation}
          onChange={
            isClosed
              ? undefined
              : () => {
                  setChanging(true);
                  top.current?.focus();
                }
          }
        />
      ) : (
        <>
          <Asked content={invitation.content as Content} form={invitation.requestForm} />
          {!isClosed && (
            <AnswerForm
              key={former?.id ?? 'first'}
              draftKey={draftKey}
              product={invitation.product}
              form={invitation.answerForm}
              declineReasons={invitation.declineReasons}
              proposed={invitation.prefilled}
              former={former}
              sendLabel={t(former ? 'site.send-change' : 'site.send')}
              send={async (input) => {
                const { answerByLink: answer } = await run({ token, input });
                if (isRefusal(answer)) return answer;
                setChanging(false);
                top.current?.focus();
                window.scrollTo({ top: 0 });
                return undefined;
              }}
              actions={
                <>
                  {isChanging && (
                    <Button
                      onPress={() => {
                        kept.forget();
                        setChanging(false);
                      }}
                    >
                      {t('common.cancel')}
                    </Button>
                  )}
                  {invitation.colleagues.length > 0 && (
                    <PassOn token={token} colleagues={invitation.colleagues} onPassed={onPassed} />
                  )}
                </>
              }
            />
          )}
        </>
      )}
    </Stack>
  );
}

/** What was sent, and what happens next. */
function Receipt({
  invitation,
  onChange,
}: {
  readonly invitation: LinkedOfFragment;
  readonly onChange: (() => void) | undefined;
}) {
  const t = useWords();
  const dates = useDates();
  const [answer] = invitation.answers;
  if (!answer) return null;
  const isReleased = invitation.inquiryState === 'RESPONDED';
  const yes = answer.kind === 'INTERESTED' || answer.kind === 'CONDITIONAL';
  return (
    <Stack gap={4}>
      {onChange && (
        <Notice tone="ok" title={t('site.receipt')} live="polite">
          <Stack gap={2}>
            <p>
              {isReleased
                ? t(invitation.inResponse ? 'site.receipt.in-response' : 'site.receipt.after-response')
                : yes
                  ? t('site.receipt.next-yes')
                  : t(answer.kind === 'DECLINED' ? 'site.receipt.next.DECLINED' : 'site.receipt.next.MORE_INFO')}
            </p>
            <p>
              {isReleased
                ? t('site.receipt.change-later')
                : t('site.receipt.change', { when: dates.instant(invitation.answerBy, invitation.timeZone) })}
            </p>
          </Stack>
        </Notice>
      )}
      <AnswerGiven answer={answer} zone={invitation.timeZone} form={invitation.answerForm} />
      {onChange && (
        <div>
          <Button onPress={onChange}>{t('site.change-answer')}</Button>
        </div>
      )}
    </Stack>
  );
}

interface PassOnProps {
  readonly token: string;
  readonly colleagues: LinkedOfFragment['colleagues'];
  readonly onPassed: (name: string) => void;
}

function PassOn({ token, colleagues, onPassed }: PassOnProps) {
  const t = useWords();
  const refusalWords = useRefusalWords();
  const { run, isRunning } = useCommand(DelegateByLinkDocument);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const pass = async (): Promise<void> => {
    const colleague = colleagues.find(({ personId }) => personId === chosen);
    if (!colleague) {
      setProblem(t('site.pass-on.choose'));
      return;
    }
    try {
      const { delegateByLink: answer } = await run({ token, toPersonId: colleague.personId });
      if (isRefusal(answer)) setProblem(refusalWords(answer));
      else onPassed(colleague.name);
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
  };
  return (
    <Dialog
      title={t('site.pass-on')}
      trigger={<Button>{t('site.pass-on')}</Button>}
      size="sm"
      footer={(close) => (
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isRunning}
            onPress={() => {
              void pass();
            }}
          >
            {t('site.pass-on.do')}
          </Button>
        </>
      )}
    >
      <Stack gap={4}>
        <p>{t('site.pass-on.why')}</p>
        {problem !== undefined && (
          <Notice tone="error" live="assertive">
            {problem}
          </Notice>
        )}
        <RadioGroup
          label={t('site.pass-on.whom')}
          options={colleagues.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={chosen}
          onChange={(next) => {
            setProblem(undefined);
            setChosen(next);
          }}
        />
      </Stack>
    </Dialog>
  );
}

function PassedOn({ name }: { readonly name: string }) {
  const t = useWords();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1}>
      <Stack gap={4}>
        <PageHeader title={t('site.passed-on')} />
        <Notice tone="ok">{t('site.passed-on.what', { name })}</Notice>
      </Stack>
    </div>
  );
}

function LanguageChoice() {
  const t = useWords();
  const { language, choose } = useLanguage();
  return (
    <footer className={styles.phoneFoot}>
      <ToggleGroup
        label={t('nav.language')}
        value={language === 'pseudo' ? 'en' : language}
        onChange={choose}
        options={LANGUAGES.map((one) => ({ value: one, label: one.toUpperCase() }))}
      />
    </footer>
  );
}
