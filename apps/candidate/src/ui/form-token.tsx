import type { ReactNode } from "react";
import { TOKEN_FIELD } from "#http/form-guard.ts";
import { usePage } from "#lib/page.ts";

/** Stands first in every form that is posted, so that it arrives before any file. */
export const FormToken = (): ReactNode => <input type="hidden" name={TOKEN_FIELD} value={usePage().formToken} />;
