// What the tests use of packages that bring no types.

declare module "jsonld" {
  interface Strictness {
    /** Whether what would be dropped in silence is an error. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  }
  const jsonld: {
    expand(document: object, options: Strictness): Promise<object[]>;
    compact(document: object, context: string, options: Strictness): Promise<object>;
  };
  export = jsonld;
}

declare module "dom-anchor-text-quote" {
  interface Quote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function toRange(root: Node, quote: Quote, near: { readonly hint: number }): Range | null;
}
