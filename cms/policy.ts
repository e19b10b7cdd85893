/**
 * Content security policy of the editor's page alone. Everything comes from our own address, except what
 * Decap cannot do without:
 * - style 'unsafe-inline': Decap writes its styles (emotion) into the page while it runs;
 * - script 'unsafe-eval': its check of the configuration (ajv) compiles functions at start;
 * - img/media blob: and data: – pictures are shown before they are uploaded;
 * - connect https: – the place where the content is kept (GitHub, GitLab, Gitea) is the operator's choice.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self' data:",
  "connect-src 'self' blob: https: ws://localhost:*",
  "frame-src 'self' blob:",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');
