import type { Plugin } from 'vite';

/**
 * Where an address of a page leads that was written without its slash, as hosts of folders say:
 * `/events/ratyan?x` to `/events/ratyan/?x`. Null for a file, and for what the server has of its own.
 */
export function withSlash(address: string, base: string): string | null {
  const { pathname, search } = new URL(address, 'http://localhost');
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const isOwn = /^[@_.]/.test(path);
  const isPage =
    !pathname.endsWith('/') && !pathname.slice(pathname.lastIndexOf('/')).includes('.');
  return isPage && !isOwn ? `${pathname}/${search}` : null;
}

/** Lets `npm run dev` lead to the address with a slash, as a host of the built site does. */
export const redirectToSlash = (base: string): Plugin => ({
  name: 'two-clocks-slashes',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const target = withSlash(request.originalUrl ?? '/', base);
      if (target === null) {
        next();
        return;
      }
      response.writeHead(302, { Location: target }).end();
    });
  },
});
