import type { ReactNode } from "react";

/** The picture above the list: a marked trail over the hills. Tokens only, so that it turns into night with the theme. */
export const Scene = (): ReactNode => (
  <svg className="scene" viewBox="0 0 560 260" aria-hidden="true" focusable="false">
    <circle className="sun" cx="430" cy="92" r="56" />
    <path className="bird" d="M92 62q9-11 17 0q8-11 17 0M146 86q7-8 13 0q6-8 13 0M500 40q8-9 15 0q7-9 15 0" />
    <path
      className="far"
      d="M-900 214C-620 196-420 176-240 182S-40 152 40 154s96-58 160-58 104 52 168 50 84-46 142-44 92 54 168 60c110 10 250-22 400-18 190 6 420 34 640 38v90H-900Z"
    />
    <path
      className="mid"
      d="M-900 236C-560 216-300 218-120 222s140-12 220-28c86-18 120-40 190-40s104 34 180 46 150 2 260 6c200 8 480 16 900 26v40H-900Z"
    />
    <path className="trail" d="M196 252c44-10 74-16 70-28s-42-10-34-22 50-6 44-18-24-10-8-22" />
    <path className="pole" d="M286 156v-46" />
    <path className="flag" d="M286 110c12-7 20 6 38-1l-6 12 6 12c-18 7-26-6-38 1Z" />
    <path
      className="tree"
      d="m98 196 14-34 14 34Zm30 4 11-27 11 27Zm264-2 13-32 13 32Zm28 6 10-25 10 25Zm-340-4 9-22 9 22Z"
    />
    <path className="near" d="M-900 258C-420 240-80 244 150 250s240-14 420-12 560 10 1170 20v110H-900Z" />
  </svg>
);
