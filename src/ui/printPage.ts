import { tellRefusal } from "./refusals.ts";

/** Asks the browser to print, and tells when it did not: of a frame that may not print browsers say nothing. */
export function printPage(): void {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  addEventListener("beforeprint", begin);
  print();
  removeEventListener("beforeprint", begin);
  if (!hasBegun) tellRefusal("print");
}
