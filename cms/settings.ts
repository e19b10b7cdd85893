/** Where the content lives and who keeps it: `cms/settings.yml`, a few lines an operator writes once. */
import * as z from 'zod';

const repo = z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/, {
  error: (issue) =>
    `Tertulis ${JSON.stringify(issue.input)}. Seharusnya pemilik dan nama tempat penyimpanan, misalnya "kominfo-contoh/katalog". Salin dari alamat halamannya tanpa https://.`,
});
const branch = z
  .string()
  .regex(/^[\w./-]+$/)
  .default('main');
const https = z
  .string()
  .refine((text) => /^https:\/\/[^\s"'<>]+$/.test(text) && URL.canParse(text), {
    error: (issue) =>
      `Tertulis ${JSON.stringify(issue.input)}. Seharusnya alamat lengkap yang diawali https://. Salin dari peramban.`,
  });
const appId = z
  .string()
  .min(8, {
    error:
      'Terlalu pendek. Seharusnya nomor aplikasi (Application ID) dari halaman pendaftaran aplikasi. Salin utuh.',
  })
  .refine((text) => !text.startsWith('nomor-aplikasi'), {
    error:
      'Ini masih contoh dari panduan. Seharusnya nomor aplikasi (Application ID) dari halaman pendaftaran aplikasi. Salin utuh.',
  });

/** GitHub has no sign-in without a small server of its own (an OAuth proxy), so its address is needed. */
const github = z.strictObject({
  name: z.literal('github'),
  repo,
  branch,
  base_url: https,
  auth_endpoint: z.string().default('auth'),
});
/** GitLab, gitlab.com or one's own, signs in by PKCE: no server in between. */
const gitlab = z.strictObject({
  name: z.literal('gitlab'),
  repo,
  branch,
  app_id: appId,
  base_url: https.default('https://gitlab.com'),
  api_root: https.optional(),
});
/** Gitea and Forgejo sign in by PKCE. */
const gitea = z.strictObject({
  name: z.enum(['gitea', 'forgejo']),
  repo,
  branch,
  app_id: appId,
  base_url: https,
  api_root: https,
});

/** GitLab of one's own keeps its interface beside its pages; Decap would ask gitlab.com instead. */
function withApi<T extends { name: string; base_url: string; api_root?: string | undefined }>(
  backend: T,
): T {
  const isOwn = backend.name === 'gitlab' && backend.base_url !== 'https://gitlab.com';
  return isOwn && backend.api_root === undefined
    ? { ...backend, api_root: `${backend.base_url.replace(/\/$/, '')}/api/v4` }
    : backend;
}

export const settingsSchema = z.strictObject({
  backend: z
    .discriminatedUnion('name', [github, gitlab, gitea])
    .transform(withApi)
    .nullable()
    .default(null),
  /** Whether a change is looked at by a second person before it appears. */
  review: z.boolean().default(true),
});

export type Settings = z.output<typeof settingsSchema>;
