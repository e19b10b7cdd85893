import type { Settings } from './settings.ts';

/** Addresses Decap talks to for each kind of store, besides our own. */
function storesOf({ backend }: Settings): string[] {
  if (backend === null) return [];
  const own = 'api_root' in backend && backend.api_root ? [backend.api_root] : [];
  const named = [backend.base_url, ...own];
  return backend.name === 'github' ? [...named, 'https://api.github.com'] : named;
}

/**
 * Content security policy of the editor's page alone. Everything comes from our own address, except what
 * Decap cannot do without:
 * - style 'unsafe-inline': Decap writes its styles (emotion) into the page while it runs;
 * - script 'unsafe-eval': its check of the configuration (ajv) compiles functions at start;
 * - img data: and blob: – pictures are shown before they are uploaded;
 * - connect: the store named in cms/settings.yml, and while `npm start` runs the live reload (ws).
 */
export function policyOf(settings: Settings, local: boolean): string {
  const origins = new Set(storesOf(settings).map((url) => new URL(url).origin));
  const connect = ["'self'", 'blob:', ...origins, ...(local ? ['ws://localhost:*'] : [])];
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${connect.join(' ')}`,
    "frame-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
