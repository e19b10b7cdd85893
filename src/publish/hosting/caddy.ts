import type { Move } from '../redirects/moves.ts';
import { HEADERS, patternOf } from './headers.ts';
import type { Place } from './nginx.ts';
import { TYPES } from './types.ts';

/** Rules as Caddy reads them, in order: a later one replaces an earlier one. */
const headers = (): string[] =>
  HEADERS.flatMap(({ on, name, value }, index) => {
    const act = value === null ? `-${name}` : `${name} "${value}"`;
    return on === '/*'
      ? [`    header ${act}`]
      : [`    @tajuk${index} path_regexp ${patternOf(on)}`, `    header @tajuk${index} ${act}`];
  });

/** Only endings for which Caddy (Go) knows no type, or not the right one. */
const OWN_TYPES = ['md', 'csv', 'jsonl', 'jsonld', 'ttl', 'ics', 'webmanifest', 'txt'];

/** A Caddyfile (Caddy 2). Caddy takes care of HTTPS itself. */
export const caddyfile = ({ host, root }: Place, moves: readonly Move[]): string => `\
# Caddy 2 untuk ${host}. Ditulis oleh "npm run build"; jangan disunting, salin saja.
# Belum dicoba di Caddy sungguhan (tidak ada di tempat uji kami): jalankan "caddy validate" lebih dulu,
# lalu periksa dengan "npm run doctor".
${host} {
  root * ${root}
  encode zstd gzip

  map {path} {pindah} {
${moves.map(({ from, to }) => `    ${from} ${to}`).join('\n')}
    default ""
  }
  @pindah expression {pindah} != ""
  @setelan path_regexp ^/(?:\\.[^w]|_headers$|_redirects$|alamat-lama\\.map$)

  route {
${headers().join('\n')}
${OWN_TYPES.map((ending) => `    header *.${ending} Content-Type "${TYPES[ending] ?? ''}; charset=utf-8"`).join('\n')}
    redir @pindah {pindah} 301
    error @setelan 404
    file_server
  }
  handle_errors {
    header Content-Security-Policy "frame-ancestors 'none'; object-src 'none'"
    rewrite * /404.html
    file_server
  }
}
`;
