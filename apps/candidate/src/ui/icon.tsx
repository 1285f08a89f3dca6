import type { ReactNode } from "react";

/** Drawn on a 24 px grid, 1.75 px stroke, round ends, no fills. */
const SHAPES = {
  alert: <path d="M12 7.5v5.5M12 16h.01M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0Z" />,
  book: <path d="M12 6.5C10 5 7.5 4.5 4 4.5v14c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-14c-3.5 0-6 .5-8 2ZM12 6.5v14" />,
  calendar: (
    <>
      <rect x="4" y="5.5" width="16" height="15" rx="2.5" />
      <path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" />
    </>
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3 2" />
    </>
  ),
  code: <path d="m8.5 8-4.5 4 4.5 4M15.5 8l4.5 4-4.5 4M13.5 5l-3 14" />,
  cross: <path d="m6.5 6.5 11 11M17.5 6.5l-11 11" />,
  down: <path d="m6 9.5 6 6 6-6" />,
  download: <path d="M12 4.5v11M7.5 11.5 12 16l4.5-4.5M4.5 15.5v2.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-2.5" />,
  file: (
    <path d="M6 3.5h8l4.5 4.5v11a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19V5A1.5 1.5 0 0 1 6 3.5ZM13.5 3.5v5h5M8 13h7M8 16.5h5" />
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c2.700 2.600 3.800 5.400 3.800 8.5s-1.100 5.900-3.800 8.5c-2.700-2.600-3.800-5.400-3.800-8.5S9.300 6.100 12 3.5Z" />
    </>
  ),
  info: <path d="M12 11v5M12 8h.01M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0Z" />,
  left: <path d="M14.5 5.5 8 12l6.5 6.5" />,
  list: <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01" />,
  mail: (
    <>
      <rect x="3" y="5.5" width="18" height="13" rx="2.5" />
      <path d="m4 8 8 5.5L20 8" />
    </>
  ),
  pay: (
    <>
      <rect x="3" y="6" width="18" height="12" rx="2.5" />
      <circle cx="12" cy="12" r="2.5" />
      <path d="M6.5 12h.01M17.5 12h.01" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.5" />
      <path d="M2.5 20c.4-3.600 3-5.5 6.5-5.5s6.100 1.900 6.5 5.5M16 5.300a3.5 3.5 0 0 1 0 6.400M18 14.900c2 .8 3.300 2.5 3.5 5.100" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.6-4 3.5-6 7.5-6s6.900 2 7.5 6" />
    </>
  ),
  pin: (
    <>
      <path d="M12 21s7-6.100 7-11.5a7 7 0 1 0-14 0C5 14.900 12 21 12 21Z" />
      <circle cx="12" cy="9.5" r="2.5" />
    </>
  ),
  right: <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  star: <path d="m12 4 2.5 5.100 5.600.8-4 4 .9 5.600-5-2.700-5 2.700.9-5.600-4-4 5.600-.8L12 4Z" />,
  video: (
    <>
      <rect x="3" y="6.5" width="12.5" height="11" rx="2.5" />
      <path d="m15.5 11 5.5-3.200v8.400L15.5 13" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof SHAPES;

/** Always beside words that say the same. */
export const Icon = ({ name }: { readonly name: IconName }): ReactNode => (
  <svg className="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {SHAPES[name]}
  </svg>
);
