import type { AnchorHTMLAttributes, MouseEvent } from "react";

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "onClick"> {
  /** Address that opens the same in a new tab. */
  readonly href: string;
  readonly onFollow: () => void;
}

/** A link within the page: it can be copied and opened elsewhere, and is followed without a load. */
export function ViewLink({ href, onFollow, children, ...anchor }: ViewLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) {
      return;
    }
    event.preventDefault();
    onFollow();
  };
  return (
    <a {...anchor} href={href} onClick={follow}>
      {children}
    </a>
  );
}
