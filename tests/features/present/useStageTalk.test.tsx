// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { useStageTalk } from "#features/present/useStageTalk.ts";
import { openStageChannel, type StageState } from "#services/stageChannel.ts";
import { goToStep } from "#state/step.ts";
import { FakeChannel } from "#tests/fakeChannel.ts";

const TOTAL = 9;

beforeEach(() => {
  FakeChannel.open = [];
  vi.stubGlobal("BroadcastChannel", FakeChannel);
  act(() => goToStep(1, TOTAL));
  return () => vi.unstubAllGlobals();
});

function thisWindow() {
  const { result, unmount } = renderHook(() => useStageTalk("talk", TOTAL));
  onTestFinished(unmount);
  return { result };
}

/** Another window of the talk, which answers when it is told to. */
function anotherWindow() {
  const told: StageState[] = [];
  const asked = vi.fn();
  const channel = openStageChannel("talk", {
    onState: ({ step, isBlank }) => told.push({ step, isBlank }),
    onAnswer: ({ step, isBlank }) => told.push({ step, isBlank }),
    onAsk: asked,
  });
  if (!channel) throw new Error("no channel");
  return { channel, told, asked };
}

test("a window that comes later goes where the others are", () => {
  const other = anotherWindow();
  const { result } = thisWindow();
  expect(other.asked).toHaveBeenCalledOnce();
  act(() => other.channel.answer({ step: 4, isBlank: true }));
  expect(result.current).toMatchObject({ step: 4, isBlank: true });
});

test("an answer that comes after a step was taken does not undo the step", () => {
  const other = anotherWindow();
  const { result } = thisWindow();
  act(() => result.current.onStep(1));
  act(() => other.channel.answer({ step: 1, isBlank: false }));
  expect(result.current.step).toBe(2);
  expect(other.told).toEqual([{ step: 2, isBlank: false }]);
});

test("a step of another window is always followed", () => {
  const other = anotherWindow();
  const { result } = thisWindow();
  act(() => result.current.onStep(1));
  act(() => other.channel.tell({ step: 7, isBlank: false }));
  expect(result.current.step).toBe(7);
});

test("who is asked answers where the talk is", () => {
  const { result } = thisWindow();
  act(() => result.current.onGoTo(5));
  const other = anotherWindow();
  act(() => other.channel.ask());
  expect(other.told).toEqual([{ step: 5, isBlank: false }]);
});
