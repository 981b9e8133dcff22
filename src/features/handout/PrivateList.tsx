import { InBoth } from "./InBoth.tsx";
import type { PrivatePart } from "./privateParts.ts";

/** The organiser's own, marked off from what others may read. */
export function PrivateList({ parts }: { parts: readonly PrivatePart[] }) {
  return (
    <dl className="handout-private">
      {parts.map(({ label, value }) => (
        <div key={label.en}>
          <dt>
            <InBoth text={(language) => label[language]} />:
          </dt>{" "}
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
