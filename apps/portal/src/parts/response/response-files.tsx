import { FileSpreadsheet, FileText } from 'lucide-react';
import { useLanguage } from '../../lib/words';
import { Inline, LinkButton } from '../../ui';
import { useWords } from '../words';

interface ResponseFilesProps {
  /** The address below which the files lie, without its ending: `/responses/<inquiry>/<version>`. */
  readonly address: string;
}

/** What was answered, to keep: as PDF for people and CSV for spreadsheets, in the language that is shown. */
export function AnswerFiles({ address }: ResponseFilesProps) {
  const t = useWords();
  const { language } = useLanguage();
  const lang = language === 'pseudo' ? 'en' : language;
  return (
    <Inline gap={2}>
      <LinkButton size="sm" icon={FileText} href={`${address}.pdf?lang=${lang}`} download>
        {t('response.pdf')}
      </LinkButton>
      <LinkButton size="sm" icon={FileSpreadsheet} href={`${address}.csv?lang=${lang}`} download>
        {t('response.csv')}
      </LinkButton>
    </Inline>
  );
}
