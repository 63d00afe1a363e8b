import { folders, idForm } from './address.ts';
import type { RecordKind } from './id.ts';

const kinds = Object.keys(folders) as readonly RecordKind[];

/** The record that an address leads to, whatever stands before its path; null when to none. */
export function recordAt(
  address: string,
): { readonly kind: RecordKind; readonly id: string } | null {
  const form = /\/(\w+)\/(?:#\w+-)?([a-z0-9-]+)\/?$/;
  const [, folder = '', id = ''] = form.exec(address) ?? [];
  const kind = kinds.find((one) => folders[one] === folder);
  return kind && idForm.test(id) ? { kind, id } : null;
}
