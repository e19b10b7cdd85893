/** The description of the open data that programs read: OpenAPI 3.1. */
import * as z from 'zod';
import { absolute, address } from '../../domain/addresses.ts';
import { LICENCE } from '../../domain/licence.ts';
import { without } from '../../domain/without.ts';
import { slug } from '../../schema/primitives.ts';
import type { Site } from '../../schema/site.ts';
import type { ApiFile } from './files.ts';
import { jsonSchemas, type JsonSchema } from './json-schema.ts';
import { VERSION } from './version.ts';

const DESCRIPTION = `Data terbuka katalog layanan: berkas statis, dibuat dari isi yang sama dengan halamannya.
Setiap alamat di bawah v1 tetap. Yang mungkin bertambah: isian baru dan nilai baru; abaikan yang belum dikenal.
Yang hilang atau berubah arti hanya terbit dengan alamat versi berikutnya.`;

const COMPONENTS = '#/components/schemas/';

/** What a file holds, as a schema; the text formats say in words what each line is. */
function contentOf({ mediaType, schema, columns }: ApiFile): JsonSchema {
  if (mediaType.endsWith('json'))
    return schema === null ? { type: 'object' } : { $ref: COMPONENTS + schema };
  const description =
    columns !== null
      ? `Kolom menurut urutan: ${columns.join(', ')}. UTF-8 dengan BOM, baris berakhir CRLF.`
      : `Setiap baris satu objek JSON menurut skema "${schema ?? ''}".`;
  return { type: 'string', description };
}

function operation(file: ApiFile) {
  const { name, title, ids, mediaType } = file;
  return {
    get: {
      operationId: name.replace(/[^a-z]+(\w?)/g, (_, next: string) => next.toUpperCase()),
      summary: title,
      ...(ids && { parameters: [{ $ref: '#/components/parameters/id' }] }),
      responses: {
        200: { description: title, content: { [mediaType]: { schema: contentOf(file) } } },
        ...(ids && { 404: { description: 'Tidak ada rekaman dengan id ini.' } }),
      },
    },
  };
}

/** `openapi.json` for a site. */
export function openApi(site: Pick<Site, 'name' | 'url'>, files: readonly ApiFile[]) {
  const schemas = Object.entries(jsonSchemas(COMPONENTS)).map(
    ([name, schema]) => [name, without(schema, '$schema', '$id')] as const,
  );
  return {
    openapi: '3.1.0',
    info: {
      title: `Data terbuka ${site.name}`,
      version: VERSION,
      description: DESCRIPTION,
      license: { name: LICENCE.name, identifier: LICENCE.id },
    },
    servers: [{ url: absolute(site.url, '/').replace(/\/$/, '') }],
    paths: Object.fromEntries(files.map((file) => [address.data(file.name), operation(file)])),
    components: {
      schemas: Object.fromEntries(schemas),
      parameters: {
        id: {
          name: 'id',
          in: 'path',
          required: true,
          description: 'Id rekaman, seperti di daftarnya.',
          schema: { type: 'string', pattern: z.toJSONSchema(slug).pattern },
        },
      },
    },
  };
}
