import { describe, expect, it } from "vitest";
import { ScramLogin } from "../../../src/kafka/wire/scram.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (message: Uint8Array) => new TextDecoder().decode(message);

// The example of RFC 7677, section 3.
const nonce = "rOprNGfwEbeRWgbNEkqO";
const challenge = `r=${nonce}%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`;
const signature = "6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
const newLogin = () => new ScramLogin("SHA-256", "user", "pencil", nonce);

describe("a login by SCRAM", () => {
  it("proves that it knows the password, and accepts a server that proves it too", async () => {
    const login = newLogin();
    expect(text(login.first())).toBe(`n,,n=user,r=${nonce}`);
    expect(text(await login.prove(bytes(challenge)))).toBe(
      `c=biws,r=${nonce}%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=`,
    );
    expect(() => login.verify(bytes(`v=${signature}`))).not.toThrow();
  });

  it.each([
    ["with another signature", "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G5=", /did not prove/],
    ["without one", "", /did not prove/],
    ["with an error", "e=invalid-proof", /invalid-proof/],
  ])("refuses a server that ends %s", async (_, final, sentence) => {
    const login = newLogin();
    await login.prove(bytes(challenge));
    expect(() => login.verify(bytes(final))).toThrow(sentence);
  });

  it("refuses a server that ends before it was asked", () => {
    expect(() => newLogin().verify(bytes("v="))).toThrow();
  });

  it.each([
    ["another nonce", challenge.replace(nonce, "other"), /nonce/],
    ["our own nonce", `r=${nonce},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`, /nonce/],
    ["too many iterations", challenge.replace("4096", "100001"), /100001 iterations/],
    ["no iterations", challenge.replace(",i=4096", ""), /iterations/],
  ])("refuses a challenge with %s", async (_, given, sentence) => {
    await expect(newLogin().prove(bytes(given))).rejects.toThrow(sentence);
  });

  it("writes a name with a comma or an equals sign so that the server reads it", () => {
    expect(text(new ScramLogin("SHA-512", "a=b,c", "p", "n").first())).toBe("n,,n=a=3Db=2Cc,r=n");
  });
});
