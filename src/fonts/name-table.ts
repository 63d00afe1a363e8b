import { readTables, writeTables } from './sfnt.ts';

/** Ids of names: 1 and 2 are family and style; from 256 on they are names of axes. */
const isKept = (number: number): boolean => number === 1 || number === 2 || number >= 256;

const headerLength = 6;
const recordLength = 12;

/**
 * Removes all names from a font except its family, its style and its axes. The copyright is on the
 * page of licences. The format is in the OpenType specification, "Naming table".
 */
export function withFewNames(font: Buffer): Buffer {
  const tables = readTables(font);
  const table = tables.get('name');
  return table ? writeTables(new Map([...tables, ['name', fewNames(table)]])) : font;
}

function fewNames(table: Buffer): Buffer {
  const words = table.subarray(table.readUInt16BE(4));
  const names = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const record = table.subarray(headerLength + index * recordLength).subarray(0, recordLength);
    const start = record.readUInt16BE(10);
    return { record, text: words.subarray(start, start + record.readUInt16BE(8)) };
  }).filter(({ record }) => isKept(record.readUInt16BE(6)));

  const header = Buffer.alloc(headerLength);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(headerLength + names.length * recordLength, 4);
  let start = 0;
  const records = names.map(({ record, text }) => {
    const moved = Buffer.from(record);
    moved.writeUInt16BE(start, 10);
    start += text.length;
    return moved;
  });
  return Buffer.concat([header, ...records, ...names.map(({ text }) => text)]);
}
