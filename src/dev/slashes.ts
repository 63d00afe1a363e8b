import type { Plugin } from 'vite';

/**
 * The address of a page with the slash that it lacks: `/events/ratyan/?x` for `/events/ratyan?x`.
 * Null if it has one, and for files and the dev server's own addresses (`/@vite/…`).
 */
export function withSlash(address: string, base: string): string | null {
  const { pathname, search } = new URL(address, 'http://localhost');
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const isOfServer = /^[@_.]/.test(path);
  const isPage =
    !pathname.endsWith('/') && !pathname.slice(pathname.lastIndexOf('/')).includes('.');
  return isPage && !isOfServer ? `${pathname}/${search}` : null;
}

/** A Vite plugin that redirects pages to their address with a slash, as hosts do. */
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
