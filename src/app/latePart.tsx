import {
  type ComponentType,
  createElement,
  type FunctionComponent,
  lazy,
  type ReactNode,
  Suspense,
} from "react";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";

/**
 * A part that is fetched when it is first shown. If it does not come, that is said in its place, and the rest goes on.
 * @param fallback null: nobody misses it
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  fallback: ReactNode = <ErrorScreen />,
): FunctionComponent<Props> {
  const Part = lazy(() =>
    load().then((part) => ({ default: (props: { of: Props }) => createElement(part, props.of) })),
  );
  return (props) => (
    <ErrorBoundary fallback={fallback}>
      <Suspense>
        <Part of={props} />
      </Suspense>
    </ErrorBoundary>
  );
}
