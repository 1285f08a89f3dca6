// As much of jsdom as these tests use; the package brings no types.
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: Readonly<Record<string, unknown>>);
    readonly window: Window & typeof globalThis & { readonly axe: unknown };
  }
}
