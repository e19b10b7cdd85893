import { describe, expect, test } from 'vitest';
import { policyOf } from '../../cms/policy.ts';
import { readSettings } from '../../cms/read-settings.ts';
import { settingsSchema } from '../../cms/settings.ts';
import { config, gitlab } from './config.ts';

const github =
  'backend:\n  name: github\n  repo: kominfo/katalog\n  base_url: https://masuk.example\n';

describe('settings', () => {
  test('an empty file means: only on this machine, with a second pair of eyes', () => {
    expect(readSettings('')).toEqual({ backend: null, review: true });
  });

  test.each([
    [
      'github',
      github,
      { base_url: 'https://masuk.example', auth_endpoint: 'auth', branch: 'main' },
    ],
    [
      'gitlab',
      'backend: { name: gitlab, repo: a/b/c, app_id: a1b2c3d4e5f6 }',
      { base_url: 'https://gitlab.com', branch: 'main' },
    ],
    [
      'forgejo',
      'backend: { name: forgejo, repo: a/b, app_id: a1b2c3d4e5f6, base_url: "https://git.example", api_root: "https://git.example/api/v1" }',
      { branch: 'main' },
    ],
  ])('%s', (name, text, expected) => {
    expect(readSettings(text).backend).toMatchObject({ name, ...expected });
  });

  test('a GitLab of one’s own is asked at its own address', () => {
    const text =
      'backend: { name: gitlab, repo: a/b, app_id: a1b2c3d4e5f6, base_url: "https://git.contoh.go.id" }';
    expect(readSettings(text).backend).toMatchObject({
      api_root: 'https://git.contoh.go.id/api/v4',
    });
  });

  test.each([
    [
      'backend: { name: gitlab, repo: a/b, app_id: nomor-aplikasi-dari-gitlab }',
      /contoh dari panduan/,
    ],
    ['backend: { name: gitlab, repo: a/b, app_id: 12345678 }', /Tertulis 12345678/],
    ['review: ya', /true atau false/],
    ['backend: gitlab', /github, gitlab, gitea|bagian dengan isian/],
    ['backend: { name: github, repo: a/b }', /backend\.base_url: Belum diisi/],
    ['a: b: c', /tidak bisa dibaca/],
  ])('%s is told in Indonesian', (text, words) => {
    expect(() => readSettings(text)).toThrow(words);
    expect(() => readSettings(text)).not.toThrow(/Invalid|expected|Unrecognized/);
  });

  test('every fault is told at once, with what is expected', () => {
    const text =
      'backend: { name: gitlab, repo: "https://gitlab.com/a/b", app_id: "1" }\nreviw: true\n';
    expect(() => readSettings(text)).toThrow(/backend\.repo.*kominfo-contoh[\s\S]*backend\.app_id/);
    expect(() => readSettings(text)).toThrow(/reviw/);
  });

  test.each(['netlify', 'git-gateway', 'test-repo', 'proxy'])('%s is not accepted', (name) => {
    expect(() => readSettings(`backend: { name: ${name}, repo: a/b }`)).toThrow(/backend/);
  });
});

describe('configuration', () => {
  test('GitLab and Gitea sign in by PKCE, so that no secret lies on the site', () => {
    expect(config().backend).toMatchObject({ name: 'gitlab', auth_type: 'pkce' });
  });

  test('a second person looks, unless the operator says otherwise', () => {
    expect(config().publish_mode).toBe('editorial_workflow');
    expect(config({ backend: gitlab, review: false }).publish_mode).toBe('simple');
  });

  test('a built site never edits through this machine', () => {
    expect(JSON.stringify(config())).not.toContain('proxy');
    expect(config({ backend: gitlab }, true).backend).toMatchObject({ name: 'proxy' });
  });
});

describe('content security policy of the editor', () => {
  const of = (parts: object, local = false) => policyOf(settingsSchema.parse(parts), local);

  test('reaches our own address and the chosen store, nothing else', () => {
    expect(of({})).toContain("connect-src 'self' blob:;");
    expect(of({ backend: gitlab })).toContain("connect-src 'self' blob: https://gitlab.com;");
    const own = { name: 'gitea', repo: 'a/b', app_id: 'a1b2c3d4e5f6' };
    const urls = { base_url: 'https://git.example', api_root: 'https://git.example/api/v1' };
    expect(of({ backend: { ...own, ...urls } })).toContain('blob: https://git.example;');
  });

  test('only the local editor may use live reload', () => {
    expect(of({}, true)).toContain('ws://localhost');
    expect(of({})).not.toContain('ws:');
  });

  test('no script comes from elsewhere', () => {
    expect(of({ backend: gitlab })).toContain("script-src 'self' 'unsafe-eval';");
  });
});
