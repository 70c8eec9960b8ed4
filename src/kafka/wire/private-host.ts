// Which hosts no Worker on Cloudflare can reach, because their addresses or names mean something on a private network only.

/** RFC 1918, loopback, link-local, shared address space (RFC 6598), and "this host". */
const privateIpv4 = /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** Unique local and link-local addresses, loopback, "this host", and IPv4 addresses inside of IPv6. */
const privateIpv6 = /^(f[cd][\da-f]{2}:|fe[89ab][\da-f]:|[0:]+(:0*1)?$|(0{0,4}:)*:?ffff:)/;
const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;
const privateName = /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|lan|svc|test|home\.arpa)$/;

export function isPrivateHost(given: string): boolean {
  const host = given.toLowerCase().replace(/^\[|\]$|\.$/g, "");
  if (host.includes(":")) return privateIpv6.test(host);
  if (ipv4.test(host)) return privateIpv4.test(host);
  // A name without a dot is one of a Docker network or of a search domain.
  return !host.includes(".") || privateName.test(host);
}
