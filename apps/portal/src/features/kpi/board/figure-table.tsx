import type { ReactNode } from 'react';
import { Stack, Table, TextLink } from '../../../ui';
import { useFigureWords } from '../figure-words';
import styles from '../kpi.module.css';
import { useWords } from '../words';
import { useCertainty } from './certainty';
import { Course } from './course';
import type { FigureRow } from './figures';
import { Target } from './standing-badge';

interface FigureTableProps {
  readonly label: string;
  readonly figures: readonly FigureRow[];
  readonly currency: string;
  /** Where the rows behind a figure are. */
  readonly hrefOf: (figure: FigureRow) => string;
}

/** Figures below each other: what they are, what is aimed at, how they went, on what they rest. */
export function FigureTable({ label, figures, currency, hrefOf }: FigureTableProps) {
  const t = useWords();
  const words = useFigureWords();
  const certainty = useCertainty();
  return (
    <Table<FigureRow>
      label={label}
      rows={figures}
      rowId={({ definition }) => definition.id}
      rowLabel={({ definition }) => words.name(definition.name)}
      density="dense"
      columns={[
        {
          id: 'name',
          header: t('kpi.figure'),
          isRowHeader: true,
          priority: 1,
          width: '26%',
          cell: ({ definition }) => <DefinitionLink definition={definition} />,
        },
        {
          id: 'value',
          header: t('kpi.value'),
          width: '22%',
          cell: (figure) => <Value figure={figure} currency={currency} href={hrefOf(figure)} />,
        },
        {
          id: 'target',
          header: t('kpi.target'),
          cell: (figure) => <Target figure={figure} currency={currency} />,
        },
        {
          id: 'course',
          header: t('kpi.course'),
          width: 130,
          cell: (figure) => <Course figure={figure} currency={currency} />,
        },
        { id: 'n', header: t('kpi.certainty'), cell: (figure) => (figure.value === null ? '–' : certainty(figure)) },
      ]}
    />
  );
}

/** The number as the way to what is behind it; where there is none, why. */
function Value({ figure, currency, href }: { figure: FigureRow; currency: string; href: string }): ReactNode {
  const t = useWords();
  const words = useFigureWords();
  const { value, reason, definition } = figure;
  if (value === null)
    return <TextLink href={href}>{reason === null ? t('kpi.no-figure') : t(`kpi-null-reason.${reason}`)}</TextLink>;
  return (
    <TextLink href={href}>
      <span className={styles.value}>{words.value(value, definition.unit, currency)}</span>
    </TextLink>
  );
}

/** What a figure is called, leading to what it means, with the version that counted. */
export function DefinitionLink({ definition }: { readonly definition: FigureRow['definition'] }) {
  const t = useWords();
  const words = useFigureWords();
  return (
    <Stack gap={1}>
      <TextLink href={`/kpi/${definition.id}?version=${definition.version}`}>{words.name(definition.name)}</TextLink>
      <span className={styles.quiet}>
        {t('kpi.id-version', { id: definition.id, version: String(definition.version) })}
      </span>
    </Stack>
  );
}
