import { readTables, writeTables } from './sfnt.ts';

/** By their numbers: family and style, and from 256 on what the axes of the font call themselves. */
const isKept = (number: number): boolean => number === 1 || number === 2 || number >= 256;

const headerLength = 6;
const recordLength = 12;

/**
 * A font that says its family, its style and its axis, and no other of its names: its copyright stands
 * on the page of licences. The layout of the table: OpenType specification, "Naming table".
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
