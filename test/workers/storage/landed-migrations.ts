// A hash of each released migration, in order. New lines are added only at the end of a list.
export const landedMigrations: Readonly<Record<string, readonly string[]>> = {
  AlertLog: ["057d45ecbc80"],
  AuditLog: ["65aa01ee3370"],
  ConsumerGroup: ["19c937bb024e"],
  DailySpend: ["c1c0b7057a96"],
  EmbeddedKeyValue: ["8e1425e4443c"],
  EmbeddedVectorIndex: ["ffa883b41dc7"],
  EmbeddedAnswers: ["2849e8a01dac"],
  EventLog: ["236a1eeec154", "eb849497962f"],
  IncidentLog: ["b1f415b214bf"],
  KafkaPoller: ["c317b16533bc"],
  MetricsHistory: ["e032d3c44744"],
  ShardDirectory: ["3e45bc36e3e8"],
  TaskShard: [
    "1e2808387514",
    "21658c67789b",
    "4224b73d5b65",
    "71f35eaae148",
    "b60c1eb1b69d",
    "54c08f72acc4",
    "1dbf46690b9d",
  ],
};
