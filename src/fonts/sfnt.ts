/** The tables of a TrueType font by their tags: `GPOS`, `cmap`, … */
export type Tables = ReadonlyMap<string, Buffer>;

const headerLength = 12;
const recordLength = 16;

/** Reads the tables of a TrueType font (OpenType specification, "The OpenType font file"). */
export function readTables(font: Buffer): Tables {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = headerLength + index * recordLength;
    const offset = font.readUInt32BE(record + 8);
    const length = font.readUInt32BE(record + 12);
    tables.set(font.toString('latin1', record, record + 4), font.subarray(offset, offset + length));
  }
  return tables;
}

/** Writes tables as a TrueType font, in the order of their tags. */
export function writeTables(tables: Tables): Buffer {
  const tags = [...tables.keys()].sort();
  const header = Buffer.alloc(headerLength + tags.length * recordLength);
  const power = Math.floor(Math.log2(tags.length));
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(recordLength * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(recordLength * (tags.length - 2 ** power), 10);

  const parts = [header];
  let offset = header.length;
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    const record = headerLength + index * recordLength;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(padded), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * The characters that a TrueType font has glyphs for, in order (OpenType specification, "cmap").
 */
export function charactersOf(font: Buffer): string {
  const table = readTables(font).get('cmap');
  if (!table) throw new Error('The font has no cmap table.');
  const numbers = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const subtable = table.subarray(table.readUInt32BE(4 + index * 8 + 4));
    for (const number of mappedIn(subtable)) numbers.add(number);
  }
  return String.fromCodePoint(...[...numbers].sort((a, b) => a - b));
}

function mappedIn(subtable: Buffer): readonly number[] {
  const format = subtable.readUInt16BE(0);
  if (format === 4) return mappedBySegments(subtable);
  if (format === 12) return mappedByGroups(subtable);
  return [];
}

/**
 * Format 4: segments with a first and a last character, in two lists. The last segment only ends
 * them.
 */
function mappedBySegments(subtable: Buffer): readonly number[] {
  const doubled = subtable.readUInt16BE(6);
  return Array.from({ length: doubled / 2 }, (_, index) => {
    const last = subtable.readUInt16BE(14 + index * 2);
    const first = subtable.readUInt16BE(16 + doubled + index * 2);
    return last === 0xffff ? [] : numbersBetween(first, last);
  }).flat();
}

/** Format 12: groups of a first character, a last one and a glyph. */
function mappedByGroups(subtable: Buffer): readonly number[] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, index) => {
    const group = 16 + index * 12;
    return numbersBetween(subtable.readUInt32BE(group), subtable.readUInt32BE(group + 4));
  }).flat();
}

const numbersBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
