/** Groups of a comparison, in the order in which somebody who selects a site asks. */
export const COMPARISON_GROUPS = [
  "identity",
  "place",
  "area",
  "status",
  "terms",
  "investment",
  "occupancy",
  "visits",
  "distances",
] as const;
export type ComparisonGroupId = (typeof COMPARISON_GROUPS)[number];

interface RowPlan {
  readonly id: string;
  readonly group: ComparisonGroupId;
  /** Ids of the facts that answer the row's question, in the order in which they are shown. */
  readonly facts: readonly string[];
}

/**
 * What is put side by side. A question that the sources answer in other terms for each site (what it
 * costs, who its tenants are) is one row: on rows of their own most cells would be empty and the
 * table would seem to say that a site has no incentives because they are known by another name.
 */
export const COMPARISON_ROWS = [
  { id: "name-2022", group: "identity", facts: ["name-2022"] },
  { id: "name-now", group: "identity", facts: ["name-now", "name-2023"] },
  { id: "authority-2022", group: "identity", facts: ["owner-2022", "authority-name-2022"] },
  { id: "authority-now", group: "identity", facts: ["authority-name-now"] },
  { id: "standing", group: "identity", facts: ["legal-status", "rank"] },
  {
    id: "purpose",
    group: "identity",
    facts: ["what-it-does", "vision", "model", "staff-origin", "residents-app"],
  },
  { id: "address-2022", group: "place", facts: ["address-2022", "pilot-room-place"] },
  { id: "address-now", group: "place", facts: ["address-now"] },
  { id: "bounds", group: "place", facts: ["bounds", "boundary", "neighbours"] },
  { id: "area", group: "area", facts: ["area", "area-phase1", "area-phase2"] },
  {
    id: "land-use",
    group: "area",
    facts: ["zones-phase1", "zones-2025", "zones-2023", "functional-land", "hills-lake"],
  },
  {
    id: "buildings",
    group: "area",
    facts: ["floor-area-total", "building-ict1", "building-ict2", "building-ict"],
  },
  { id: "plan", group: "area", facts: ["plan-decision"] },
  { id: "status-2022-10", group: "status", facts: ["status-2022-10"] },
  { id: "status-now", group: "status", facts: ["status-now"] },
  {
    id: "status-between",
    group: "status",
    facts: [
      "progress-2021-10",
      "status-2023-10",
      "expert-housing-2023-10",
      "status-2024-11",
      "status-2025-02",
      "status-2025-06",
    ],
  },
  {
    id: "beginning",
    group: "status",
    facts: ["founded", "pilot-since", "ground-breaking", "started-on", "started-on-other"],
  },
  { id: "opening", group: "status", facts: ["opened-on", "opened-scope"] },
  {
    id: "phase2",
    group: "status",
    facts: ["phase2-schedule", "phase2-schedule-developer"],
  },
  { id: "sectors", group: "terms", facts: ["sectors"] },
  {
    id: "incentives",
    group: "terms",
    facts: [
      "incentives",
      "incentive-rates",
      "incentive-cit",
      "incentive-land-rent",
      "incentive-import-duty",
    ],
  },
  { id: "rent", group: "terms", facts: ["rent", "fee-infrastructure", "fee-infrastructure-2023"] },
  { id: "utilities", group: "terms", facts: ["utilities", "city-network-2022"] },
  {
    id: "developer",
    group: "investment",
    facts: ["developer", "developer-first", "takeover", "contractors"],
  },
  {
    id: "cost",
    group: "investment",
    facts: [
      "investment",
      "cost-first",
      "cost-revised",
      "cost-2025",
      "cost-2025-usd",
      "investment-2013",
      "investment-total",
      "investment-phase1",
    ],
  },
  {
    id: "projects",
    group: "investment",
    facts: [
      "projects-2025-11",
      "capital-2024",
      "projects-2023",
      "projects-2022-10",
      "fdi-2021-09",
      "projects-2020-10",
      "data-centre-mou",
    ],
  },
  {
    id: "targets",
    group: "investment",
    facts: ["jobs-target", "revenue-target", "investment-rate-target"],
  },
  {
    id: "let",
    group: "occupancy",
    facts: ["fill-rate", "leased", "leasable", "fill-rate-2025-08", "fill-rate-press-2024"],
  },
  {
    id: "tenants",
    group: "occupancy",
    facts: [
      "tenants",
      "firms-2022-10",
      "tenant-fpt",
      "tenant-marvell",
      "tenant-dsac",
      "tenant-ifc",
      "tenant-uac",
      "tenant-dentium",
      "tenants-japan",
      "tenant-long-hau",
      "tenant-kp-aero",
      "tenant-bien-dong",
    ],
  },
  { id: "smt-plant", group: "occupancy", facts: ["factory-smt"] },
  { id: "demand", group: "occupancy", facts: ["demand-2025-01", "firms-interested"] },
  { id: "workers", group: "occupancy", facts: ["workers"] },
  { id: "visitors-see", group: "visits", facts: ["what-visitors-see", "pilot-room-look"] },
  { id: "visits", group: "visits", facts: ["visits"] },
  { id: "opening-hours", group: "visits", facts: ["opening-hours"] },
  { id: "contact", group: "visits", facts: ["contact", "hotline", "visitor-desk"] },
  {
    id: "distance-airport",
    group: "distances",
    facts: ["distance-airport", "distance-airport-2021", "distance-published"],
  },
  { id: "distance-centre", group: "distances", facts: ["distance-centre", "distance-centre-2021"] },
  { id: "distance-station", group: "distances", facts: ["distance-station"] },
  { id: "distance-tien-sa", group: "distances", facts: ["distance-tien-sa"] },
  { id: "distance-lien-chieu", group: "distances", facts: ["distance-lien-chieu"] },
  {
    id: "between-sites",
    group: "distances",
    facts: ["distance-it-park-road", "distance-dhpiza-hq", "link-road"],
  },
] as const satisfies readonly RowPlan[];

/** A question that has words of its own; the others go by the label of their fact. */
export type PlannedRow = (typeof COMPARISON_ROWS)[number]["id"];

/**
 * Drives that the map works out, beside the distances that sources publish: from where guests and goods
 * arrive. All are places of the data but for Liên Chiểu port, of which only the road leading there is.
 */
export const DRIVE_ROWS = [
  { id: "drive-airport", from: { kind: "place", id: "airport-t1" } },
  { id: "drive-centre", from: { kind: "place", id: "admin-centre" } },
  { id: "drive-tien-sa", from: { kind: "place", id: "tien-sa-port" } },
  { id: "drive-lien-chieu", from: { kind: "junction", id: "lienchieu" } },
] as const;
export type DriveRow = (typeof DRIVE_ROWS)[number]["id"];
