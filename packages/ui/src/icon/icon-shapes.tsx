import type { ReactNode } from "react";

/** Drawn on a 16 px grid, 1.5 px stroke, round ends, no fills. The name says what is shown or meant. */
export const ICON_SHAPES = {
  advance: (
    <>
      <path d="M2.5 8h10.5M9 4l4 4-4 4" />
    </>
  ),
  again: (
    <>
      <path d="M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3" />
    </>
  ),
  attachment: (
    <>
      <path d="m12.8 7.5-5 5a3 3 0 0 1-4.3-4.3l5.3-5.3a2 2 0 0 1 2.9 2.9L6.4 11a1 1 0 0 1-1.4-1.4l4.6-4.6" />
    </>
  ),
  board: (
    <>
      <rect x="2" y="2.5" width="3.3" height="11" rx="1" />
      <rect x="6.8" y="2.5" width="3.3" height="7" rx="1" />
      <path d="M11.8 3.5c0-.6.4-1 1-1h.2c.6 0 1 .4 1 1v4c0 .6-.4 1-1 1h-.2c-.6 0-1-.4-1-1z" />
    </>
  ),
  calendar: (
    <>
      <rect x="2" y="3" width="12" height="11" rx="1.5" />
      <path d="M2 6.5h12M5 1.5V4M11 1.5V4" />
    </>
  ),
  check: (
    <>
      <path d="m3 8.5 3.2 3.2L13 4.8" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.8V8l2.2 1.4" />
    </>
  ),
  close: (
    <>
      <path d="m4 4 8 8M12 4l-8 8" />
    </>
  ),
  comment: (
    <>
      <path d="M2.5 3h11v8.5H7.5l-3 2.5v-2.5h-2z" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M3.5 10.5h-.2a.8.8 0 0 1-.8-.8V3.3c0-.4.4-.8.8-.8h6.4c.4 0 .8.4.8.8v.2" />
    </>
  ),
  document: (
    <>
      <path d="M4 1.8h5.5l3 3V14.2H4z" />
      <path d="M9.5 1.8v3h3M6.2 8h4M6.2 10.8h4" />
    </>
  ),
  down: (
    <>
      <path d="m3.5 6 4.5 4.5L12.5 6" />
    </>
  ),
  download: (
    <>
      <path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11" />
    </>
  ),
  drag: (
    <>
      <path d="M6 4h.1M6 8h.1M6 12h.1M10 4h.1M10 8h.1M10 12h.1" strokeWidth="2.2" />
    </>
  ),
  edit: (
    <>
      <path d="M3 13l.6-2.8L10.8 3a1.4 1.4 0 0 1 2 0l.2.2a1.4 1.4 0 0 1 0 2L5.8 12.4z" />
    </>
  ),
  eye: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  filter: (
    <>
      <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />
    </>
  ),
  flag: (
    <>
      <path d="M4 14V2.5M4 3h8l-1.8 2.8L12 8.5H4" />
    </>
  ),
  help: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.3 6.3A1.7 1.7 0 0 1 8 4.9c1 0 1.7.7 1.7 1.5 0 1.3-1.7 1.3-1.7 2.6M8 11.2v.1" />
    </>
  ),
  inbox: (
    <>
      <path d="M2 9.5 3.8 3.6A1.5 1.5 0 0 1 5.2 2.5h5.6a1.5 1.5 0 0 1 1.4 1.1L14 9.5M2 9.5V12a1.5 1.5 0 0 0 1.5 1.5h9A1.5 1.5 0 0 0 14 12V9.5M2 9.5h3.2c.4 0 .7.2.9.6.3.8 1 1.4 1.9 1.4s1.6-.6 1.9-1.4c.2-.4.5-.6.9-.6H14" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.3v3.5M8 5v.1" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="11" r="2.5" />
      <path d="M6.8 9.2 13 3M10.5 5.5l2 2" />
    </>
  ),
  keyboard: (
    <>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1.5" />
      <path d="M4.5 7h.1M7 7h.1M9.5 7h.1M12 7h.1M5.5 10h5" />
    </>
  ),
  left: (
    <>
      <path d="M10 3.5 5.5 8l4.5 4.5" />
    </>
  ),
  link: (
    <>
      <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8" />
    </>
  ),
  list: (
    <>
      <path d="M5.5 4H14M5.5 8H14M5.5 12H14M2.3 4h.1M2.3 8h.1M2.3 12h.1" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.3 7V5a2.7 2.7 0 0 1 5.4 0v2" />
    </>
  ),
  mail: (
    <>
      <rect x="2" y="3.5" width="12" height="9" rx="1.5" />
      <path d="m2.5 5 5.5 4 5.5-4" />
    </>
  ),
  minus: (
    <>
      <path d="M3 8h10" />
    </>
  ),
  moon: (
    <>
      <path d="M13.2 9.8A5.6 5.6 0 0 1 6.2 2.8 5.6 5.6 0 1 0 13.2 9.8z" />
    </>
  ),
  more: (
    <>
      <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" strokeWidth="2.2" />
    </>
  ),
  note: (
    <>
      <path d="M3.5 2.5h9v7.5l-3.5 3.5H3.5z" />
      <path d="M9 13.5V10h3.5M5.8 5.5h4.4M5.8 8h2.2" />
    </>
  ),
  offline: (
    <>
      <path d="M2 6.2A9 9 0 0 1 5 4.4M14 6.2a9 9 0 0 0-5.3-2.5M4.6 8.9a5 5 0 0 1 2-1.2M11.4 8.9a5 5 0 0 0-1-.8M8 12.2v.1M2.5 2.5l11 11" />
    </>
  ),
  open: (
    <>
      <path d="M9.5 2.5h4v4M13.5 2.5 8 8M11.5 9.5V12a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V6A1.5 1.5 0 0 1 4 4.5h2.5" />
    </>
  ),
  pause: (
    <>
      <path d="M5.5 3.5v9M10.5 3.5v9" />
    </>
  ),
  pay: (
    <>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1.5" />
      <circle cx="8" cy="8.2" r="1.8" />
      <path d="M4 8.2h.1M12 8.2h.1" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.2" r="2.5" />
      <path d="M1.5 13.2c.3-2.4 2.2-4 4.5-4s4.2 1.6 4.5 4M10.5 2.9a2.5 2.5 0 0 1 0 4.6M12.2 9.7c1.3.6 2.1 1.9 2.3 3.5" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.3" r="2.8" />
      <path d="M2.8 13.8c.4-2.7 2.5-4.4 5.2-4.4s4.8 1.7 5.2 4.4" />
    </>
  ),
  place: (
    <>
      <path d="M8 14.3s4.7-4 4.7-7.6a4.7 4.7 0 0 0-9.4 0C3.3 10.3 8 14.3 8 14.3z" />
      <circle cx="8" cy="6.6" r="1.6" />
    </>
  ),
  play: (
    <>
      <path d="M5 3.2v9.6L12.5 8z" />
    </>
  ),
  plus: (
    <>
      <path d="M8 3v10M3 8h10" />
    </>
  ),
  print: (
    <>
      <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4.5h-7z" />
    </>
  ),
  report: (
    <>
      <path d="M2.5 13.5h11M4 13.5v-4M8 13.5v-10M12 13.5V7" />
    </>
  ),
  requisition: (
    <>
      <rect x="2" y="5" width="12" height="8.5" rx="1.5" />
      <path d="M5.5 5V3.8c0-.7.6-1.3 1.3-1.3h2.4c.7 0 1.3.6 1.3 1.3V5M2 9h12M8 8.2v1.6" />
    </>
  ),
  right: (
    <>
      <path d="m6 3.5 4.5 4.5L6 12.5" />
    </>
  ),
  rows: (
    <>
      <path d="M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h11" />
    </>
  ),
  scorecard: (
    <>
      <rect x="3" y="2.5" width="10" height="11.5" rx="1.5" />
      <path d="M6 1.8h4v1.7H6zM5.8 7.5l1 1 1.8-1.9M5.8 11h4.4" />
    </>
  ),
  screen: (
    <>
      <rect x="2" y="3" width="12" height="8" rx="1.5" />
      <path d="M8 11v2.5M5.5 13.5h5" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3 3" />
    </>
  ),
  seat: (
    <>
      <circle cx="8" cy="8" r="5.5" />
    </>
  ),
  "seat-filled": (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m5.5 8.2 1.8 1.8 3.2-3.6" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 1.8v1.7M8 12.5v1.7M1.8 8h1.7M12.5 8h1.7M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M3.6 12.4l1.2-1.2M11.2 4.8l1.2-1.2" />
    </>
  ),
  "sign-out": (
    <>
      <path d="M6.5 2.5h-3A1 1 0 0 0 2.5 3.5v9a1 1 0 0 0 1 1h3M10.5 5l3 3-3 3M13.5 8h-7" />
    </>
  ),
  star: (
    <>
      <path d="m8 2.3 1.7 3.6 3.9.5-2.9 2.7.8 3.9L8 11l-3.5 2 .8-3.9L2.4 6.4l3.9-.5z" />
    </>
  ),
  sun: (
    <>
      <circle cx="8" cy="8" r="2.8" />
      <path d="M8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M3.6 12.4l1-1M11.4 4.6l1-1" />
    </>
  ),
  swap: (
    <>
      <path d="M2.5 5.5h10L10 3M13.5 10.5h-10L6 13" />
    </>
  ),
  template: (
    <>
      <rect x="2.5" y="2.5" width="11" height="4" rx="1" />
      <rect x="2.5" y="9" width="4.5" height="4.5" rx="1" />
      <rect x="9.5" y="9" width="4" height="4.5" rx="1" />
    </>
  ),
  trash: (
    <>
      <path d="M2.5 4.5h11M6 4.5V2.8h4v1.7M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4" />
    </>
  ),
  undo: (
    <>
      <path d="M5.5 3 2.5 6l3 3M2.5 6H9a4 4 0 0 1 0 8H6" />
    </>
  ),
  up: (
    <>
      <path d="m3.5 10 4.5-4.5L12.5 10" />
    </>
  ),
  upload: (
    <>
      <path d="M8 10.5V3M4.8 5.8 8 2.6l3.2 3.2M2.5 13.5h11" />
    </>
  ),
  video: (
    <>
      <rect x="1.5" y="4" width="9" height="8" rx="1.5" />
      <path d="m10.5 7 4-2.2v6.4l-4-2.2" />
    </>
  ),
  vote: (
    <>
      <path d="M2.5 8.5v4.5h11V8.5M2.5 10.5h11M5 10.5 5.8 2.5h4.4l.8 8" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.5 14.2 13H1.8zM8 6.5v3M8 11.3v.1" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICON_SHAPES;
