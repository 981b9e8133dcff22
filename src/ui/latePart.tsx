import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  type ReactNode,
  useEffect,
  useState,
} from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

export interface LatePart<Props> extends FunctionComponent<Props> {
  /** Fetches it: somebody is about to want it. If it does not come now, it is asked for again when it is shown. */
  readonly reach: () => void;
}

interface InItsPlace {
  /** Where it does not come, or breaks. */
  readonly failed: ReactNode;
  readonly waiting?: ReactNode;
}

/**
 * A part that is fetched when it is first shown. Not by React's `lazy`, which waits 300 ms before it shows what has
 * come, and has nothing to show at once where it was there before.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { failed, waiting = null }: InItsPlace,
): LatePart<Props> {
  let arrived: ComponentType<Props> | null = null;
  const source: Source<Props> = {
    arrived: () => arrived,
    fetch: async () => {
      arrived ??= await load();
      return arrived;
    },
  };
  const shown = (props: Props) => (
    <ErrorBoundary fallback={failed}>
      <Part source={source} of={props} waiting={waiting} />
    </ErrorBoundary>
  );
  return Object.assign(shown, { reach: () => void source.fetch().catch(() => undefined) });
}

interface Source<Props> {
  readonly arrived: () => ComponentType<Props> | null;
  readonly fetch: () => Promise<ComponentType<Props>>;
}

interface PartProps<Props> {
  /** The same as long as it is shown. */
  readonly source: Source<Props>;
  readonly of: Props;
  readonly waiting: ReactNode;
}

function Part<Props extends object>({ source, of, waiting }: PartProps<Props>) {
  const [part, setPart] = useState(source.arrived);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (part) return;
    let isWanted = true;
    source.fetch().then(
      (loaded) => isWanted && setPart(() => loaded),
      (error: unknown) => isWanted && setFailure({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [source, part]);
  if (failure) throw failure.error;
  return part ? createElement(part, of) : waiting;
}
