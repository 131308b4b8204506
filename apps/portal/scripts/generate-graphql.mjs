// The portal's documents as types, and the list of documents that a browser may send (docs/adr/0021).
// Each *.graphql file lies beside the component that asks; what is sent is the document's SHA-256.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildASTSchema, parse } from 'graphql';

const portal = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = 'apps/portal/src/graphql/';

/**
 * @param schemaText schema.graphql
 * @returns the generated files, path from the root of the project to text
 */
export async function portalGraphql(schemaText) {
  const schema = parse(schemaText);
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: folder,
    schema,
    schemaAst: buildASTSchema(schema),
    documents: documents(),
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      useTypeImports: true,
      pureMagicComment: true,
      skipTypename: true,
      strictScalars: true,
      defaultScalarType: 'unknown',
      scalars: {
        ID: 'string',
        DateTime: 'string',
        Date: 'string',
        JSON: 'unknown',
        MinorUnits: 'number',
      },
    },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
    },
    plugins: [],
    pluginMap: {},
    generateAllPlugins: [],
    skipDocumentsValidation: false,
    profiler: { run: (task) => task(), collect: () => [] },
  });
  const files = {};
  // In this order: the list of persisted documents is filled while the others are made.
  const last = ({ filename }) => (filename.endsWith('.json') ? 1 : 0);
  for (const section of sections.sort((a, b) => last(a) - last(b)))
    if (!/(index|gql)\.ts$/.test(section.filename)) files[section.filename] = leftOutWhenUnused(await codegen(section));
  return files;
}

/** The generator marks no document as free of side effects, so the text of each fragment would travel to the browser. */
function leftOutWhenUnused(text) {
  return text.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString(');
}

function documents() {
  return readdirSync(join(portal, 'src'), { recursive: true })
    .filter((path) => path.endsWith('.graphql'))
    .sort()
    .map((path) => {
      const rawSDL = readFileSync(join(portal, 'src', path), 'utf8');
      return { location: path, document: parse(rawSDL), rawSDL };
    });
}
