import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countedDays, requireDayList, standardTerms } from '@samprova/calendar/domain';
import { Temporal } from '@samprova/kernel';
import type { ReportedInquiry, Report } from '../src/demo/report/report.js';
import { runCli, startCli } from './run-cli.js';

const instant = (text: string) => Temporal.Instant.from(text);

/** What anybody outside works out from a line of the report. */
function recomputed({ country, receivedAt, workingDays, stops }: ReportedInquiry) {
  const terms = { ...standardTerms(country as 'SE'), workingDays };
  const intervals = stops.map(({ from, to }) => ({ from: instant(from), to: to === null ? null : instant(to) }));
  const list = requireDayList(terms, instant(receivedAt), intervals);
  return { dueAt: list.dueAt?.toString() ?? null, countedDays: countedDays(list, workingDays).map(String) };
}

describe('samprova demo', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-demo-test-'));
    await chmod(folder, 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('plays a slice in which every invariant holds, in numbers that can be checked from outside', async () => {
    const { code, output, complaint } = await runCli(['demo', '--json', '--requests', '3'], {
      env: { TMPDIR: folder },
    });
    expect([code, complaint]).toEqual([0, '']);
    expect(output.trim().split('\n')).toHaveLength(1);
    const { inquiries, totals } = JSON.parse(output) as Report;
    expect(inquiries).toHaveLength(9);
    expect(totals).toMatchObject({ requests: 3, inquiries: 9, withdrawn: 0 });
    expect(totals.answered + totals.outOfScope).toBe(9);
    expect(inquiries.map(({ country }) => country)).toEqual(expect.arrayContaining(['SE', 'DK', 'NO']));
    for (const inquiry of inquiries) {
      expect(Object.keys(inquiry)).toEqual(
        expect.arrayContaining(['reference', 'receipt', 'releasedAt', 'netDays', 'grossDays', 'onTime', 'networks']),
      );
      expect(inquiry.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/);
      const { dueAt, countedDays: counted } = inquiry;
      expect({ dueAt: dueAt && instant(dueAt).toString(), countedDays: counted }).toEqual(recomputed(inquiry));
      expect(inquiry.onTime).toBe(inquiry.releasedAt && instant(inquiry.releasedAt).since(instant(dueAt!)).sign <= 0);
    }
    expect(inquiries.some(({ stops }) => stops.length === 1)).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  }, 300_000);

  it('leaves nothing behind when it is interrupted', async () => {
    const { child, ended } = startCli(['demo', '--requests', '1'], { env: { TMPDIR: folder } });
    let told = '';
    for await (const [text] of eventsOf(child.stdout!)) if ((told += text).includes('requests sent')) break;
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(await readdir(folder)).toEqual([]);
  }, 120_000);

  it('says in one sentence what a word should be', async () => {
    for (const words of [['--seed', 'x'], ['--from', '2026-02-30'], ['--requests', '0'], ['--nonsense']]) {
      const { code, complaint } = await runCli(['demo', ...words]);
      expect([code, complaint.trim().split('\n')]).toEqual([2, [expect.stringMatching(/^samprova demo: /)]]);
    }
  }, 60_000);
});

async function* eventsOf(stream: NodeJS.ReadableStream): AsyncGenerator<[string]> {
  for (;;) yield [String((await once(stream, 'data'))[0])];
}
