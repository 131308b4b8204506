import { describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../../test/random-filters.js';
import { FILTER_LIMITS, parseFilter } from './parse-filter.js';

const parsed = (written: string) => parseFilter(SAMPLE, written);

describe('a filter', () => {
  it.each([
    "title eq 'a'",
    "title eq 'it''s'",
    "'a' eq title",
    'name eq null',
    'n ne 3 and not (flag or amount gt 1.5)',
    'n in (1,2, 3)',
    "name in ('a',null)",
    'flag',
    'not flag',
    'flag eq false',
    "contains(tolower(name),'a') eq true",
    "startswith(title,'a') or endswith(title,'b')",
    "concat(title,name) eq 'ab'",
    'length(title) ge 2',
    'year(on_day) eq 2026 and month(at) eq 6 and day(at) le 15 and hour(at) eq 1 and minute(at) lt 30',
    'date(at) eq 2026-06-15',
    'on_day ge 2024-02-29',
    'at lt 2026-06-15T22:30:00Z',
    'at lt 2026-06-15T22:30:00.1234567+02:00',
    'at lt 2026-06-15T22:30Z',
    'id eq 0190AAAA-0000-7000-8000-000000000001',
    'minor lt 9007199254740993',
    'amount eq -1.5e3',
    '(((n eq 1)))',
    '1 eq 1',
  ])('is read: %s', (written) => {
    expect(parsed(written)).toMatchObject({ ok: true });
  });

  it.each([
    ['', /expected a property, a value or "\(" instead of the end \(character 1\)/],
    ['secret eq 1', /"secret" is neither a value nor a property of sample \(character 1\)/],
    ['Title eq 1', /"Title" is neither/],
    ['title', /the whole filter must be Boolean, and is String/],
    ["title eq 'a", /the string is not closed \(character 10\)/],
    ['n eq', /instead of the end \(character 5\)/],
    ['n eq 1)', /expected "and", "or" or the end instead of "\)" \(character 7\)/],
    ['(n eq 1', /parenthesis is not closed \(character 8\)/],
    ['n eq 1 n eq 2', /expected "and", "or" or the end instead of "n" \(character 8\)/],
    ["n eq '1'", /Int32 cannot be compared with String/],
    ["id eq '0190aaaa-0000-7000-8000-000000000001'", /write an id without quotes/],
    ["on_day eq '2026-01-01'", /write a date as 2026-01-31, without quotes/],
    ['at gt 2026-01-01', /write a time as 2026-01-31T00:00:00Z/],
    ['on_day eq 2026-02-30', /"2026-02-30" is neither/],
    ['at gt 2026-01-01T00:00:00', /neither a value nor/],
    ['flag gt true', /truth values are compared with eq and ne, not with gt/],
    ['n and flag', /each side of "and" must be Boolean, and is Int32/],
    ['not n', /what stands after "not" must be Boolean/],
    ['contains(title)', /contains takes 2 and not 1/],
    ['contains(title,n)', /argument 2 of contains must be String, and is Int32/],
    ['length(null) eq 1', /must be String, and is Null/],
    ["nonsense(title) eq 'a'", /there is no function "nonsense"/],
    ["constructor(title) eq 'a'", /there is no function "constructor"/],
    ['n in 1', /expected a list in parentheses after "in"/],
    ['n in ()', /expected a value instead of "\)"/],
    ["n in (1,'a')", /cannot be compared/],
    ['n in (1', /expected "," or "\)" in the list/],
    ["datetime'2026-01-01' eq at", /"datetime" is neither/],
    ['n eq NaN', /"NaN" is neither/],
    [`n eq ${'9'.repeat(60)}`, /is neither a value/],
  ])('is refused with its place: %s', (written, message) => {
    const read = parsed(written);
    expect(read).toMatchObject({ ok: false, refusal: { code: 'QUERY_NOT_UNDERSTOOD', target: '$filter' } });
    expect(read.ok ? '' : read.refusal.message).toMatch(message);
  });

  it.each([
    'n add 1 eq 2',
    "indexof(title,'a') eq 1",
    'round(amount) eq 1',
    'n eq @p',
    'sites/any(s:s/n eq 1)',
    'n has 1',
  ])('says that OData has it and this service has not: %s', (written) => {
    expect(parsed(written)).toMatchObject({ ok: false, refusal: { code: 'QUERY_NOT_OFFERED' } });
  });

  it('may be long, deep and manifold only so far', () => {
    const deep = (by: number): string => `${'('.repeat(by)}flag${')'.repeat(by)}`;
    expect(parsed(deep(FILTER_LIMITS.depth)).ok).toBe(true);
    expect(parsed(deep(FILTER_LIMITS.depth + 1)).ok).toBe(false);
    expect(parsed(`${'not '.repeat(FILTER_LIMITS.depth + 1)}flag`).ok).toBe(false);
    const many = (by: number): string => Array.from({ length: by }, () => 'flag').join(' or ');
    expect(parsed(many(FILTER_LIMITS.parts - 1)).ok).toBe(true);
    expect(parsed(many(FILTER_LIMITS.parts + 1)).ok).toBe(false);
    expect(parsed(`title eq '${'x'.repeat(FILTER_LIMITS.characters)}'`).ok).toBe(false);
    const listed = (by: number): string => `n in (${Array.from({ length: by }, () => 1).join(',')})`;
    expect(parsed(listed(FILTER_LIMITS.listed)).ok).toBe(true);
    expect(parsed(listed(FILTER_LIMITS.listed + 1)).ok).toBe(false);
  });
});
