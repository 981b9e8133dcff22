import "@testing-library/jest-dom/vitest";
import { configure } from "@testing-library/dom";

// How long to wait for what will come is a matter of the machine, not of what is tested.
configure({ asyncUtilTimeout: 10_000 });
