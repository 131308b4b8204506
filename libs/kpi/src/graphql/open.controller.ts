import { stringify } from 'csv-stringify/sync';
import { notFound } from '@samprova/platform';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { OpenTable } from '../domain/open-comparison.js';
import { definitionOn } from '../domain/registry.js';
import { OpenComparisons } from '../use-cases/open-comparisons.js';
import { shownDefinition } from './show.js';

const TABLE_FILE = /^([a-z]{1,20})\.csv$/;

/** For anybody: published tables as CSV, and the definitions by which they count as JSON. */
@Controller('open')
export class OpenController {
  constructor(private readonly comparisons: OpenComparisons) {}

  @Get('comparisons/:code/:period/:file')
  async table(
    @Param('code') code: string,
    @Param('period') period: string,
    @Param('file') file: string,
    @Res() response: Response,
  ): Promise<void> {
    const [, name = ''] = TABLE_FILE.exec(file) ?? [];
    const { comparison } = await this.comparisons.of(code, period);
    const table = comparison.tables.find((one) => one.table === name.toUpperCase());
    if (!table) throw notFound('table', file.slice(0, 40));
    response
      .type('text/csv; charset=utf-8; header=present')
      .set('Content-Disposition', `attachment; filename="${comparison.period}-${name}.csv"`)
      .send(csvOf(table, code, comparison.period));
  }

  @Get('definitions/:name/:version')
  definition(@Param('name') name: string, @Param('version') version: string): object {
    const found = /^[1-9]\d{0,3}$/.test(version) ? definitionOn(name, '9999-12-31', Number(version)) : null;
    if (!found) throw notFound('definition', `${name}/${version}`.slice(0, 40));
    return shownDefinition(found);
  }
}

/** RFC 4180 with a byte order mark. A hidden cell is empty; a column says by which definitions the table counts. */
function csvOf(
  { rows, columns, cells, rowSums, columnSums, sum, definitions, table }: OpenTable,
  code: string,
  period: string,
): string {
  const head = ['partnership', 'period', 'table', 'row', ...columns, 'SUM', 'definitions'];
  const line = (
    row: string,
    values: readonly (number | null)[],
    total: number | null,
  ): readonly (string | number)[] => [
    ...[code, period, table, row, ...values.map((value) => value ?? ''), total ?? ''],
    definitions.join(' '),
  ];
  const lines = rows.map((row, index) => line(row, cells[index] ?? [], rowSums[index] ?? null));
  return stringify([head, ...lines, line('SUM', columnSums, sum)], {
    ...{ bom: true, record_delimiter: 'windows', escape_formulas: true },
  });
}
