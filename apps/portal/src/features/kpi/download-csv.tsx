import { Download } from 'lucide-react';
import { Button } from '../../ui';
import { csvOf } from './csv';
import { useWords } from './words';

interface DownloadCsvProps {
  /** Without its ending. */
  readonly name: string;
  readonly rows: () => readonly (readonly (string | number | null)[])[];
}

/** What is on the screen, as a file for a spreadsheet. */
export function DownloadCsv({ name, rows }: DownloadCsvProps) {
  const t = useWords();
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([csvOf(rows())], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button icon={Download} size="sm" onPress={save}>
      {t('kpi.csv')}
    </Button>
  );
}
