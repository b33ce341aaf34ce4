const policy = [
  "default-src 'none'",
  "script-src 'nonce-NONCE' 'strict-dynamic'",
  "style-src 'self' 'nonce-NONCE'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'self' blob:",
  "require-trusted-types-for 'script'",
  // The last one is the editor's, which reads what is pasted in a document that is shown to nobody.
  'trusted-types angular angular#bundler angular#components rekindle ProseMirrorClipboard',
].join('; ');

/** The policy of one page. @param nonce fresh for each response */
export function contentSecurityPolicy(nonce: string, isHttps: boolean): string {
  return policy.replaceAll('NONCE', nonce) + (isHttps ? '; upgrade-insecure-requests' : '');
}
