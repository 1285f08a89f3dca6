import { lastOrganization } from "#lib/last-organization.ts";
import { paths } from "#paths.ts";

/** The sign-in page of the organization last used here, which leads back to where the person was going. */
export function signInAddress({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  const back = pathname === "/" ? "" : `?to=${encodeURIComponent(pathname + search)}`;
  return paths.signIn(lastOrganization()) + back;
}
