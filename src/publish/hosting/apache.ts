import { HEADERS, patternOf } from './headers.ts';
import { isText, TEXT_TYPES, TYPES } from './types.ts';

const header = (on: string, name: string, value: string | null): string => {
  const act = value === null ? `unset ${name}` : `set ${name} "${value}"`;
  const when = on === '/*' ? '' : ` "expr=%{REQUEST_URI} =~ m#${patternOf(on)}#"`;
  return `  Header always ${act}${when}`;
};

const textEndings = (): string[] =>
  Object.entries(TYPES).flatMap(([ending, type]) => (isText(type) ? [`.${ending}`] : []));

/**
 * `.htaccess` for Apache 2.4.10 or later, where the host allows FileInfo and Indexes. Redirects are not in
 * it: Apache would read thousands of lines again for every request, and the pages lead on by themselves.
 */
export const htaccess = (): string => `\
# Apache 2.4. Ditulis oleh "npm run build"; jangan disunting. Ikut terunggah bersama situs.
DirectoryIndex index.html
ErrorDocument 404 /404.html
RedirectMatch 404 "^/(?:\\.(?!well-known/)|_headers$|_redirects$|alamat-lama\\.map$)"

<IfModule mod_mime.c>
${Object.entries(TYPES)
  .map(([ending, type]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  AddCharset utf-8 ${textEndings().join(' ')}
</IfModule>

<IfModule mod_headers.c>
${HEADERS.map(({ on, name, value }) => header(on, name, value)).join('\n')}
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${TEXT_TYPES.join(' ')}
</IfModule>
`;
