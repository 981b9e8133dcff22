import { create } from "zustand";

/** Whether the stage is black. No address says so: a reload brings the picture back. */
export const useBlank = create(() => ({ isBlank: false }));
