/**
 * An address of src/model/addresses.ts as a link on this site: with the base path before it.
 * Addresses of other sites and fragments stay as they are.
 */
export function href(address: string): string {
  if (!address.startsWith('/')) return address;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
