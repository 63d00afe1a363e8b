declare module 'edtf' {
  /** Reads a date by the standard, with its first and last millisecond; throws where it is none. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
