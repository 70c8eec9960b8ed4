import { expect, test } from "vitest";
import { createControlToken, withControlToken } from "../../../scripts/local-server/control-token.ts";
import { controlTokenPlaceholder } from "../../../scripts/local-server/runtime-launch.ts";

test("the token takes every place of its placeholder and moves nothing", () => {
  const token = createControlToken();
  const config = Buffer.from(`a ${controlTokenPlaceholder} b ${controlTokenPlaceholder}`);
  const written = withControlToken(config, token);
  expect(written.toString()).toBe(`a ${token} b ${token}`);
  expect(written).toHaveLength(config.length);
  expect(config.toString()).toContain(controlTokenPlaceholder);
});

test("each token is another one", () => {
  expect(createControlToken()).not.toBe(createControlToken());
});

test("a configuration without a place for it is refused", () => {
  expect(() => withControlToken(Buffer.from("a b"), createControlToken())).toThrow("no place for the control token");
});
