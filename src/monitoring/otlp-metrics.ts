// Builds the JSON body of an OTLP/HTTP request: opentelemetry-proto 1.x, `ExportMetricsServiceRequest`, with 64-bit numbers as strings.
// Names and labels are those of Prometheus; each point also has the tenant whose figures it is.
import { attributesOf, nanoseconds } from "../telemetry/tracing/otlp.ts";
import type { Attributes } from "../telemetry/tracing/span.ts";
import { countsUpTo, type Family, type Sample, type Series } from "./prometheus-families.ts";

/** What one tenant's families were at a time. */
export interface TenantFamilies {
  tenant: string;
  /** When counting began and when this was read, Unix milliseconds. */
  since: number;
  at: number;
  families: readonly Family[];
}

/** `AggregationTemporality`: counted since the beginning. */
const cumulative = 2;

export function otlpMetricsRequest(tenants: readonly TenantFamilies[], resource: Attributes, scope: string) {
  const read = tenants.flatMap((figures) => figures.families.map((of) => ({ of, figures })));
  const metrics = [...Map.groupBy(read, ({ of }) => of.name).values()].flatMap(metricOf);
  const scopeMetrics = [{ scope: { name: scope }, metrics }];
  return { resourceMetrics: [{ resource: { attributes: attributesOf(resource) }, scopeMetrics }] };
}

/** One family with the points of all tenants; none when nobody has a point. */
function metricOf(read: readonly { of: Family; figures: TenantFamilies }[]): object[] {
  const dataPoints = read.flatMap(({ of, figures }) => pointsOf(of, figures));
  const [first] = read;
  if (first === undefined || dataPoints.length === 0) return [];
  const { name, help: description, type } = first.of;
  if (type === "gauge") return [{ name, description, gauge: { dataPoints } }];
  const counted = { aggregationTemporality: cumulative, dataPoints };
  if (type === "histogram") return [{ name, description, histogram: counted }];
  return [{ name, description, sum: { ...counted, isMonotonic: true } }];
}

const pointsOf = (of: Family, figures: TenantFamilies): object[] =>
  of.type === "histogram"
    ? of.series.map((series) => histogramPoint(series, of.bounds, figures))
    : of.samples.map((sample) => numberPoint(sample, figures));

const numberPoint = ({ labels, value }: Sample, figures: TenantFamilies) => ({
  ...pointOf(labels, figures),
  asDouble: value,
});

function histogramPoint(series: Series, bounds: readonly number[], figures: TenantFamilies) {
  const counts = countsUpTo(series, bounds);
  return {
    ...pointOf(series.labels, figures),
    count: String(counts.at(-1) ?? 0),
    sum: series.sum,
    explicitBounds: bounds,
    bucketCounts: counts.map((count, nth) => String(count - (counts[nth - 1] ?? 0))),
  };
}

const pointOf = (labels: Sample["labels"], { tenant, since, at }: TenantFamilies) => ({
  attributes: attributesOf({
    ...Object.fromEntries(Object.entries(labels).map(([name, text]) => [name, String(text)])),
    tenant,
  }),
  startTimeUnixNano: nanoseconds(since),
  timeUnixNano: nanoseconds(at),
});
