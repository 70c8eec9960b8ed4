// What KAFKA_DRIVER `kafka` cannot do on Cloudflare, refused by the setting's name with what to do instead. People know the names from
// kafkajs, librdkafka, kafka-python, Java's clients, Spring and their Docker images.
import { parseBrokers } from "../kafka/wire/broker-list.ts";
import { isPrivateHost } from "../kafka/wire/private-host.ts";

const prefixed = (names: string, prefix = "KAFKA_"): string[] => names.split(" ").map((name) => prefix + name);

const ofAuthority = prefixed(
  "SSL_CA SSL_CAFILE SSL_CA_FILE SSL_CA_CERT SSL_CA_LOCATION SSL_CA_PEM CA CA_CERT CA_FILE CA_PATH TLS_CA TLS_CA_FILE TLS_CA_CERT " +
    "SSL_TRUSTSTORE_LOCATION SSL_TRUSTSTORE_PASSWORD SSL_TRUSTSTORE_TYPE SSL_TRUSTSTORE_CERTIFICATES",
);
const ofCertificate = prefixed(
  "SSL_CERT SSL_CERTFILE SSL_CERT_FILE SSL_CERTIFICATE SSL_CERTIFICATE_LOCATION SSL_CERTIFICATE_PEM CERT CERT_FILE CLIENT_CERT " +
    "TLS_CERT TLS_CERT_FILE SSL_KEY SSL_KEYFILE SSL_KEY_FILE SSL_KEY_LOCATION SSL_KEY_PEM SSL_KEY_PASSWORD SSL_PASSPHRASE KEY_FILE " +
    "CLIENT_KEY TLS_KEY TLS_KEY_FILE SSL_KEYSTORE_LOCATION SSL_KEYSTORE_PASSWORD SSL_KEYSTORE_TYPE SSL_KEYSTORE_KEY " +
    "SSL_KEYSTORE_CERTIFICATE_CHAIN",
);
const ofVerification = prefixed(
  "SSL_CHECK_HOSTNAME SSL_ENDPOINT_IDENTIFICATION_ALGORITHM ENABLE_SSL_CERTIFICATE_VERIFICATION SSL_REJECT_UNAUTHORIZED " +
    "TLS_REJECT_UNAUTHORIZED SSL_VERIFY TLS_VERIFY TLS_INSECURE TLS_SKIP_VERIFY",
);
const ofKerberos = prefixed("SASL_KERBEROS_SERVICE_NAME SASL_KERBEROS_KEYTAB SASL_KERBEROS_PRINCIPAL SASL_JAAS_CONFIG");
const ofToken = prefixed("SASL_OAUTHBEARER_CONFIG SASL_OAUTHBEARER_TOKEN SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL");
const springTrust = prefixed("LOCATION PASSWORD TYPE CERTIFICATES", "SPRING_KAFKA_SSL_TRUST_STORE_");
const springKey = prefixed("STORE_LOCATION STORE_PASSWORD STORE_TYPE STORE_KEY PASSWORD", "SPRING_KAFKA_SSL_KEY_");

const remedies: readonly (readonly [readonly string[], string])[] = [
  [
    [...ofAuthority, ...springTrust],
    "A Worker trusts public certificate authorities only: give the brokers' listener a certificate of one, such as Let's Encrypt, or set KAFKA_DRIVER to rest and put a bridge before the cluster",
  ],
  [
    [...ofCertificate, ...springKey],
    "A Worker shows a broker no certificate of its own: give the brokers a listener with SASL over TLS, and set KAFKA_SASL_MECHANISM, or set KAFKA_DRIVER to rest and put a bridge before the cluster",
  ],
  [
    ofVerification,
    "A Worker always checks the broker's certificate and its host name: give the brokers' listener a certificate of a public authority for the name in KAFKA_BROKERS",
  ],
  [
    [...ofKerberos, ...ofToken, "SPRING_KAFKA_JAAS_OPTIONS"],
    "This client logs in by PLAIN, SCRAM-SHA-256 and SCRAM-SHA-512: set KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD",
  ],
];

/** Name → what to do instead. */
export const impossibleSettings: ReadonlyMap<string, string> = new Map(
  remedies.flatMap(([names, remedy]) => names.map((name) => [name, remedy] as const)),
);

interface BrokerSettings {
  KAFKA_DRIVER: string;
  KAFKA_BROKERS: string;
  KAFKA_PRIVATE_BROKERS: "refuse" | "allow";
}

/** A sentence about the first setting that cannot be carried out; null when there is none. It quotes no value but a broker's address. */
export function beyondPlatform(given: BrokerSettings, variables: Readonly<Record<string, unknown>>): string | null {
  if (given.KAFKA_DRIVER !== "kafka") return null;
  for (const [name, remedy] of impossibleSettings) if (name in variables) return `${name}: is not possible. ${remedy}.`;
  const brokers = parseBrokers(given.KAFKA_BROKERS);
  const unreachable = brokers.ok && brokers.value.find(({ host }) => isPrivateHost(host));
  if (!unreachable || given.KAFKA_PRIVATE_BROKERS === "allow") return null;
  return `KAFKA_BROKERS: ${unreachable.host} is a private address, which no Worker on Cloudflare reaches. Give the brokers a listener on a public address, with TLS and a login, and let them advertise it; or set KAFKA_DRIVER to rest and put a bridge before the cluster. Where this Worker runs beside the brokers, as under npm start, set KAFKA_PRIVATE_BROKERS to allow.`;
}
