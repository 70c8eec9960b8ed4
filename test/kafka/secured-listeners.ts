// Listeners of the broker that ask for a login: one with SCRAM and PLAIN, and one with the same behind TLS, whose certificate is of an
// authority that these tests make.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { freePort, newFile } from "./java.ts";

const run = promisify(execFile);

export interface SecuredListeners {
  login: string;
  encrypted: string;
  username: string;
  password: string;
  /** Certificate of the authority, for NODE_EXTRA_CA_CERTS. */
  authority: string;
  listeners: string;
  protocols: string;
  config: readonly string[];
  /** Arguments of the storage tool, which makes the users. */
  users: readonly string[];
}

export async function securedListeners(): Promise<SecuredListeners> {
  const [login, encrypted] = [await freePort(), await freePort()];
  const [username, password] = ["ana=b c", "a long pass=word"];
  const { authority, keyStore } = await certificates();
  const scram = (hash: string) => `SCRAM-SHA-${hash}=[name="${username}",password="${password}"]`;
  const module = "org.apache.kafka.common.security";
  const logins = ["login", "encrypted"].flatMap((name) => [
    `listener.name.${name}.sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512`,
    `listener.name.${name}.plain.sasl.jaas.config=${module}.plain.PlainLoginModule required user_ana="secret";`,
    ...["256", "512"].map(
      (hash) => `listener.name.${name}.scram-sha-${hash}.sasl.jaas.config=${module}.scram.ScramLoginModule required;`,
    ),
  ]);
  return {
    login: `127.0.0.1:${login}`,
    encrypted: `localhost:${encrypted}`,
    username,
    password,
    authority,
    listeners: `,LOGIN://127.0.0.1:${login},ENCRYPTED://localhost:${encrypted}`,
    protocols: ",LOGIN:SASL_PLAINTEXT,ENCRYPTED:SASL_SSL",
    config: [
      ...logins,
      "listener.name.encrypted.ssl.keystore.type=PEM",
      `listener.name.encrypted.ssl.keystore.location=${keyStore}`,
    ],
    users: ["--add-scram", scram("256"), "--add-scram", scram("512")],
  };
}

async function certificates(): Promise<{ authority: string; keyStore: string }> {
  const [authority, authorityKey, key, request, certificate, keyStore, names] = [
    "authority.pem",
    "authority.key",
    "broker.key",
    "broker.csr",
    "broker.pem",
    "broker.store.pem",
    "names.ext",
  ].map(newFile) as [string, string, string, string, string, string, string];
  const openssl = (...args: string[]) => run("openssl", args);
  const newKey = ["-newkey", "rsa:2048", "-nodes"];
  await openssl(
    "req",
    "-x509",
    ...newKey,
    "-days",
    "2",
    "-subj",
    "/CN=tests",
    "-keyout",
    authorityKey,
    "-out",
    authority,
  );
  await openssl("req", ...newKey, "-subj", "/CN=localhost", "-keyout", key, "-out", request);
  writeFileSync(names, "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
  const signed = ["-CA", authority, "-CAkey", authorityKey, "-CAcreateserial", "-days", "2", "-extfile", names];
  await openssl("x509", "-req", "-in", request, ...signed, "-out", certificate);
  writeFileSync(keyStore, readFileSync(key, "utf8") + readFileSync(certificate, "utf8"));
  return { authority, keyStore };
}
