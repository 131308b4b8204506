import { FIELD_TIERS, type FieldTier, type FormDefinition } from './form.js';

type Content = Readonly<Record<string, unknown>>;

/**
 * The content in its confidentiality tiers, because each tier is a table of its own: row-level security hides rows,
 * not columns. Fields that the form does not know stay out.
 */
export function splitByTier(form: FormDefinition, content: Content): Readonly<Record<FieldTier, Content>> {
  const parts = Object.fromEntries(FIELD_TIERS.map((tier) => [tier, {} as Record<string, unknown>])) as Record<
    FieldTier,
    Record<string, unknown>
  >;
  for (const [name, field] of Object.entries(form.schema.properties))
    if (Object.hasOwn(content, name)) parts[field['x-tier'] ?? 'PROTOCOL'][name] = content[name];
  return parts;
}

/** The other way: one content of the tiers that the reader may see. */
export function joinTiers(parts: readonly Content[]): Content {
  return Object.assign({}, ...parts) as Content;
}
