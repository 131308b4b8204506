import type { FactSource } from '../../../graphql/graphql';
import { useSession } from '../../../lib/session/session';
import { Select, TextField } from '../../../ui';
import { useWords } from '../words';
import { SOURCES } from './sources';

/** Who says so, where, and why it differs from what was known. */
export interface Told {
  readonly source: FactSource;
  readonly sourceNote: string;
  readonly reason: string;
}

export const NOT_TOLD: Told = { source: 'PARTNERSHIP', sourceNote: '', reason: '' };

export function toldInput({ source, sourceNote, reason }: Told) {
  return { source, sourceNote: sourceNote.trim() || null, reason: reason.trim() || null };
}

interface SourceFieldsProps {
  readonly partnershipId: string;
  readonly value: Told;
  readonly onChange: (told: Told) => void;
}

/** Asked of those who pass on what others say; somebody at a site speaks for the site. */
export function SourceFields({ partnershipId, value, onChange }: SourceFieldsProps) {
  const t = useWords();
  const { holds } = useSession();
  return (
    <>
      {holds(['SECRETARIAT', 'NATIONAL_COORDINATOR'], partnershipId) && (
        <Select
          label={t('participation.source')}
          value={value.source}
          onChange={(source) => {
            onChange({ ...value, source: source ?? 'PARTNERSHIP' });
          }}
          options={SOURCES.map((one) => ({ value: one, label: t(`fact-source.${one}`) }))}
        />
      )}
      <TextField
        label={t('participation.source-note')}
        maxLength={500}
        value={value.sourceNote}
        onChange={(sourceNote) => {
          onChange({ ...value, sourceNote });
        }}
      />
      <TextField
        label={t('participation.why-changed')}
        description={t('participation.why-changed-text')}
        maxLength={1000}
        value={value.reason}
        onChange={(reason) => {
          onChange({ ...value, reason });
        }}
      />
    </>
  );
}
