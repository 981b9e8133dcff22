/** Where a code on the last slide leads. */
export type TalkLink =
  | {
      readonly kind: "public";
      readonly url: string;
      /** Whether the tour was too long for it, so that it opens the sites. */
      readonly withoutTour: boolean;
    }
  /** People elsewhere cannot open this page. */
  | { readonly kind: "here" };
