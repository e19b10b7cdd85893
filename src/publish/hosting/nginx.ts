import { patternOf, rulesByName } from './headers.ts';
import { isText, TEXT_TYPES, TYPES } from './types.ts';

/** Where and as what a web server serves the site. */
export interface Place {
  /** Host name of the site. */
  readonly host: string;
  /** Folder on the server that holds what the build wrote. */
  readonly root: string;
}

const variable = (header: string): string =>
  `$sekali_datang_${header.toLowerCase().replaceAll('-', '_')}`;

/** One `map` for each header: nginx takes the first pattern that fits, so the last rule comes first. */
const headerMaps = (): string[] =>
  [...rulesByName()].map(([name, rules]) =>
    [
      `map $uri ${variable(name)} {`,
      '  default "";',
      ...rules.toReversed().map(({ on, value }) => `  "~${patternOf(on)}" "${value ?? ''}";`),
      '}',
    ].join('\n'),
  );

const types = (): string[] =>
  Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`);

/** A file of settings for nginx (1.18 or later; tested with Debian's 1.22), to be included in `http`. */
export const nginxConf = ({ host, root }: Place): string => `\
# nginx untuk ${host}. Ditulis oleh "npm run build"; jangan disunting, salin saja.
# Pakai: salin ke /etc/nginx/conf.d/sekali-datang.conf, lalu "nginx -t && systemctl reload nginx".
# Situs di folder lain: ganti setiap "${root}".
# HTTPS: jalankan "certbot --nginx -d ${host}" sesudah situs terbuka lewat http.

map_hash_bucket_size 512;
map_hash_max_size 65536;

# Alamat yang pindah dan tautan pendek.
map $uri $sekali_datang_pindah {
  default "";
  include ${root}/alamat-lama.map;
}

# Satu tajuk, satu map; tajuk yang kosong tidak dikirim.
${headerMaps().join('\n')}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  root ${root};
  index index.html;
  server_tokens off;
  absolute_redirect off;

  types {
${types().join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  # text/html selalu termasuk.
  charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};

  # Memakai berkas .gz di sebelahnya bila ada, kalau tidak dimampatkan saat diminta.
  gzip_static on;
  gzip on;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${TEXT_TYPES.filter((type) => isText(type) && type !== 'text/html').join(' ')};

${[...rulesByName().keys()].map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  if ($sekali_datang_pindah) {
    return 301 $sekali_datang_pindah;
  }
  # Setelan server bukan halaman.
  location ~ ^/(?:\\.(?!well-known/)|_headers$|_redirects$|alamat-lama\\.map$) {
    return 404;
  }
  error_page 404 /404.html;
}
`;
