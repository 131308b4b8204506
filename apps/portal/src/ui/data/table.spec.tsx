/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["browser"]}
 */
import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { englishWords, Table, UiProvider } from '..';
import type { Column } from '..';

interface Fruit {
  id: string;
  name: string;
  grams: number;
}

const fruits: readonly Fruit[] = [
  { id: '1', name: 'Pear', grams: 180 },
  { id: '2', name: 'Apple', grams: 200 },
  { id: '3', name: 'Plum', grams: 60 },
];
const columns: readonly Column<Fruit>[] = [
  { id: 'name', header: 'Name', cell: (fruit) => fruit.name, sort: (a, b) => a.name.localeCompare(b.name) },
  { id: 'grams', header: 'Grams', cell: (fruit) => fruit.grams, align: 'end', sort: (a, b) => a.grams - b.grams },
];

function Fruits({ onRowAction }: { onRowAction?: (fruit: Fruit) => void }) {
  const [selected, setSelected] = useState<Set<string>>(new Set());
  return (
    <UiProvider words={englishWords} locale="en-GB">
      <Table
        label="Fruits"
        columns={columns}
        rows={fruits}
        rowId={(fruit) => fruit.id}
        rowLabel={(fruit) => fruit.name}
        selected={selected}
        onSelectedChange={setSelected}
        {...(onRowAction !== undefined && { onRowAction })}
      />
    </UiProvider>
  );
}

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent.replace('Name', ''));

describe('Table', () => {
  it('sorts by a column, the other way at the second press, and says so', async () => {
    const user = userEvent.setup();
    render(<Fruits />);
    await user.click(screen.getByRole('button', { name: /Grams/ }));
    expect(names()).toEqual(['Plum', 'Pear', 'Apple']);
    expect(screen.getByRole('columnheader', { name: /Grams/ }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: /Grams/ }));
    expect(names()).toEqual(['Apple', 'Pear', 'Plum']);
    expect(screen.getByRole('columnheader', { name: /Grams/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('selects rows one by one and all at once', async () => {
    const user = userEvent.setup();
    render(<Fruits />);
    await user.click(screen.getByRole('checkbox', { name: 'Select Pear' }));
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all rows' });
    expect(all.indeterminate).toBe(true);
    await user.click(all);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').every((box) => box.checked)).toBe(true);
  });

  it('is walked through with j and k, selected with x, opened with Enter', async () => {
    const user = userEvent.setup();
    const onRowAction = jest.fn();
    render(<Fruits onRowAction={onRowAction} />);
    const rows = screen.getAllByRole('row').slice(1);
    rows[0]!.focus();
    await user.keyboard('jj');
    expect(document.activeElement).toBe(rows[2]);
    await user.keyboard('k');
    expect(document.activeElement).toBe(rows[1]);
    await user.keyboard('x');
    expect(within(rows[1]!).getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
    await user.keyboard('{Enter}');
    expect(onRowAction).toHaveBeenCalledWith(fruits[1]);
  });
});
