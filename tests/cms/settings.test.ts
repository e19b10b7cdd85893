import { describe, expect, test } from 'vitest';
import { readSettings } from '../../cms/read-settings.ts';
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
      'backend: { name: gitlab, repo: a/b/c, app_id: nomor-aplikasi }',
      { base_url: 'https://gitlab.com', branch: 'main' },
    ],
    [
      'forgejo',
      'backend: { name: forgejo, repo: a/b, app_id: nomor-aplikasi, base_url: "https://git.example", api_root: "https://git.example/api/v1" }',
      { branch: 'main' },
    ],
  ])('%s', (name, text, expected) => {
    expect(readSettings(text).backend).toMatchObject({ name, ...expected });
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
