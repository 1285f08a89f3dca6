import type { ReactNode } from "react";
import { RouterProvider } from "react-aria-components";
import { useHref, useNavigate } from "react-router";

/** An address with a scheme or a host of its own: `mailto:…`, `https://…`, `//…`. It is not a page of this app. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** Makes every link of the primitives a visit within the app; links that lead elsewhere stay as they are written. */
export function LinksStayInTheApp({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  return (
    <RouterProvider navigate={(to) => void navigate(to)} useHref={useAddress}>
      {children}
    </RouterProvider>
  );
}

function useAddress(to: string): string {
  const within = useHref(ELSEWHERE.test(to) ? "." : to);
  return ELSEWHERE.test(to) ? to : within;
}
