/**
 * A path of this site as an href, under whatever base the site is served from.
 * @param path from the site's root, e.g. `/about/`
 */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
