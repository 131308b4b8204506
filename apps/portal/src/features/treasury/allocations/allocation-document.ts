type Json = string | number | boolean | null | readonly Json[] | { readonly [field: string]: Json };
type Fields = Readonly<Record<string, Json>>;

/** A document as `samprova allocate` reads it, apart into what a form shows. */
export interface AllocationDocument {
  /** Minor units. */
  readonly pool: number;
  readonly currency: string;
  readonly model: Fields;
  readonly recipients: readonly Fields[];
}

/** Undefined when the text is no such document; the API says more about what is wrong in one. */
export function readDocument(text: string): AllocationDocument | undefined {
  try {
    const { pool, currency, model, recipients } = JSON.parse(text) as Partial<Record<string, unknown>>;
    const poolMinor = Number(pool);
    if (!Number.isSafeInteger(poolMinor) || typeof currency !== 'string') return undefined;
    if (!isFields(model) || !Array.isArray(recipients) || !recipients.every(isFields)) return undefined;
    return { pool: poolMinor, currency, model, recipients };
  } catch {
    return undefined;
  }
}

export function writeDocument({ pool, currency, model, recipients }: AllocationDocument): string {
  return JSON.stringify({ pool, currency, model, recipients }, null, 2);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The names of what recipients bring, as far as a form can show it: numbers, texts and rows of them. */
export function inputNames({ recipients }: AllocationDocument): readonly string[] {
  const names = recipients.flatMap((recipient) =>
    Object.entries(recipient).flatMap(([name, value]) => (name !== 'code' && isShown(value) ? [name] : [])),
  );
  return [...new Set(names)];
}

/** The same of the model; its kind is told apart. */
export function parameterNames({ model }: AllocationDocument): readonly string[] {
  return Object.entries(model).flatMap(([name, value]) => (name !== 'kind' && isShown(value) ? [name] : []));
}

function isShown(value: Json): boolean {
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar));
}

function isScalar(value: Json): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** A value as a field shows it: rows with commas between. */
export function shownText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (isArray(value)) return value.map((one) => (isScalar(one) ? String(one) : '')).join(', ');
  return isScalar(value) ? String(value) : '';
}

/** What was written, in the shape that stood there before; numbers stay the text they are, so that none is rounded. */
export function writtenValue(text: string, before: Json | undefined): Json {
  if (!isArray(before)) return text.trim();
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
