/** The command behind `npm run schemas`: writes the JSON Schemas of content/ for editors' tools. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './json-schemas.ts';

const files = editorSchemas();
mkdirSync(schemaFolder, { recursive: true });
for (const name of readdirSync(schemaFolder))
  if (!files.has(name)) rmSync(join(schemaFolder, name));
for (const [name, text] of files) writeFileSync(join(schemaFolder, name), text);
console.log(`${files.size} schemas in ${schemaFolder}/.`);
