import { nearest } from '../model/nearest.ts';
import { lastPort } from '../settings.ts';

/** The arguments of `npm start` after `--`. */
export interface StartArguments {
  /** `--host`: whether other machines can reach the site, or the address to listen at. */
  readonly host: string | boolean;
  /** `--port 8080`; null if it is not given. */
  readonly port: number | null;
}

const usage =
  'Write npm start -- --port 8080 for another port, npm start -- --host for other machines.';

/**
 * Parses the arguments of `npm start`; `--port=8080` is the same as `--port 8080`. Returns a
 * message if they are not right.
 */
export function readStartArguments(args: readonly string[]): StartArguments | string {
  const words = args.flatMap((arg) => (/^--\w+=/.test(arg) ? splitOnce(arg) : [arg]));
  let host: string | boolean = false;
  let port: number | null = null;
  while (words.length > 0) {
    const name = words.shift() ?? '';
    const value = words[0]?.startsWith('-') ? undefined : words.shift();
    if (name === '--host') host = value ?? true;
    else if (name === '--port') {
      port = /^\d+$/.test(value ?? '') ? Number(value) : 0;
      if (port < 1 || port > lastPort)
        return `${['--port', value ?? ''].join(' ').trim()}  This is no port. Write a whole number from 1 to ${lastPort}, such as --port 8080.`;
    } else {
      const meant = nearest(name, ['--host', '--port']);
      return `"${name}" says nothing to npm start. ${meant ? `Did you mean "${meant}"? ` : ''}${usage}`;
    }
  }
  return { host, port };
}

function splitOnce(arg: string): readonly string[] {
  const at = arg.indexOf('=');
  return [arg.slice(0, at), arg.slice(at + 1)];
}
