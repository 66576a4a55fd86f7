import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { addressedTheme, readFromTheTop, storedTheme } from '../components/headScripts.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/**
 * What a page may load and run: files of this site, and the inline scripts that the build knows. Astro adds the hashes
 * of its own. A page can't say who may embed it (only a header can), which suits figures that are there to be embedded.
 */
export const contentSecurityPolicy: NonNullable<AstroUserConfig['security']>['csp'] = {
  directives: [
    "default-src 'none'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ],
  scriptDirective: { hashes: [storedTheme, addressedTheme, readFromTheTop].map(hashOf) },
};
