/** The command behind `npm run schemas`: writes what editors' tools know of the files of content/. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, schemaFolder } from './json-schemas.ts';

const files = editorSchemas();
mkdirSync(schemaFolder, { recursive: true });
for (const name of readdirSync(schemaFolder))
  if (!files.has(name)) rmSync(join(schemaFolder, name));
for (const [name, text] of files) writeFileSync(join(schemaFolder, name), text);
console.log(`${files.size} schemas in ${schemaFolder}/.`);
