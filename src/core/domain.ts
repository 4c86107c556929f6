/** Subject fields an entry may name. */
export const DOMAINS = [
  "agriculture",
  "ai",
  "carbon",
  "digital",
  "education",
  "energy",
  "enterprise",
  "finance",
  "governance",
  "health",
  "industry",
  "innovation",
  "law",
  "materials",
  "media",
  "security",
  "space",
  "talent",
  "telecom",
  "trade",
  "transport",
] as const;

export type Domain = (typeof DOMAINS)[number];
