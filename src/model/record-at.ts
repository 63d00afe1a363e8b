import { idForm } from './address.ts';
import { kinds, recordKinds, type RecordKind } from './kinds.ts';

/** The record that an address leads to, on any host and base path; null if it leads to none. */
export function recordAt(
  address: string,
): { readonly kind: RecordKind; readonly id: string } | null {
  const form = /\/(\w+)\/(?:#\w+-)?([a-z0-9-]+)\/?$/;
  const [, folder = '', id = ''] = form.exec(address) ?? [];
  const kind = recordKinds.find((one) => kinds[one].collection === folder);
  return kind && idForm.test(id) ? { kind, id } : null;
}
