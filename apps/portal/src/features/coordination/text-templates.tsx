import { TextQuote } from 'lucide-react';
import { useState } from 'react';
import { KeepTextDocument, type Language, type TextPurpose, TextsToBeginFromDocument } from '../../graphql/graphql';
import { useAnswer, useCommand } from '../../lib/query';
import { LANGUAGES } from '../../lib/language';
import { useLanguage } from '../../lib/words';
import { Button, Dialog, Inline, Menu, MenuItem, MenuSection, Notice, Select, Stack, TextField } from '../../ui';
import { useAttempt } from './attempt';
import styles from './coordination.module.css';
import { useWords } from './words';

interface TextTemplatesProps {
  readonly partnershipId: string;
  readonly purpose: TextPurpose;
  /** What has been written so far; a template is put below it. */
  readonly text: string;
  readonly onUse: (text: string) => void;
}

/** Texts to begin from, in the language of whoever will read it; what was written well can be kept as one. */
export function TextTemplates({ partnershipId, purpose, text, onUse }: TextTemplatesProps) {
  const t = useWords();
  const { language: shown } = useLanguage();
  const [language, setLanguage] = useState<Language>(shown === 'pseudo' ? 'en' : shown);
  const [isKeeping, setKeeping] = useState(false);
  const texts = useAnswer(TextsToBeginFromDocument, { partnershipId, purpose, language }).data?.textTemplates ?? [];
  const own = texts.filter((one) => one.partnershipId !== null);
  const shipped = texts.filter((one) => one.partnershipId === null);
  const item = (one: (typeof texts)[number]) => (
    <MenuItem
      key={one.id}
      description={one.text.length > 90 ? `${one.text.slice(0, 90)}…` : one.text}
      textValue={one.title}
      onAction={() => {
        onUse(text.trim() === '' ? one.text : `${text.trimEnd()}\n\n${one.text}`);
      }}
    >
      {one.title}
    </MenuItem>
  );
  return (
    <Inline gap={2} align="end">
      <div className={styles.fit}>
        <Select
          label={t('coordination.texts.language')}
          width="short"
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(next) => {
            if (next !== null) setLanguage(next);
          }}
        />
      </div>
      <Menu
        label={t('coordination.texts.title')}
        placement="bottom start"
        trigger={
          <Button icon={TextQuote} isDisabled={texts.length === 0}>
            {t('coordination.texts.title')}
          </Button>
        }
      >
        {own.length > 0 && <MenuSection label={t('coordination.texts.own')}>{own.map(item)}</MenuSection>}
        {shipped.length > 0 && <MenuSection label={t('coordination.texts.shipped')}>{shipped.map(item)}</MenuSection>}
      </Menu>
      {text.trim() !== '' && (
        <Button
          variant="quiet"
          onPress={() => {
            setKeeping(true);
          }}
        >
          {t('coordination.texts.keep')}
        </Button>
      )}
      {isKeeping && (
        <KeepText
          {...{ partnershipId, purpose, language, text }}
          onClose={() => {
            setKeeping(false);
          }}
        />
      )}
    </Inline>
  );
}

interface KeepTextProps {
  readonly partnershipId: string;
  readonly purpose: TextPurpose;
  readonly language: Language;
  readonly text: string;
  readonly onClose: () => void;
}

function KeepText({ partnershipId, purpose, language, text, onClose }: KeepTextProps) {
  const t = useWords();
  const attempt = useAttempt();
  const { run, isRunning } = useCommand(KeepTextDocument);
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState<string>();
  const keep = async (): Promise<void> => {
    const input = { title: title.trim(), text };
    const answer = run({ partnershipId, purpose, language, input }).then(({ addTextTemplate }) => addTextTemplate);
    const words = await attempt(answer, t('coordination.texts.kept'));
    setRefused(words);
    if (words === undefined) onClose();
  };
  return (
    <Dialog
      title={t('coordination.texts.keep')}
      size="sm"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <Button variant="primary" isPending={isRunning} isDisabled={title.trim() === ''} onPress={() => void keep()}>
          {t('common.save')}
        </Button>
      }
    >
      <Stack gap={3}>
        {refused !== undefined && (
          <Notice tone="error" live="assertive">
            {refused}
          </Notice>
        )}
        <TextField label={t('common.title')} value={title} onChange={setTitle} isRequired autoFocus width="full" />
      </Stack>
    </Dialog>
  );
}
