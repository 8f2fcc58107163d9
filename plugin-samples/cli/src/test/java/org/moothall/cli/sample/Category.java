package org.moothall.cli.sample;

/** The seat categories a rule pack can ask for, in the order the roster file lists them. */
enum Category {
  PARTY_BRANCH,
  VILLAGE_COMMITTEE,
  SUPERVISORY,
  WOMEN,
  YOUTH,
  SENIORS,
  CADRE,
  CHAMBER,
  KNOWLEDGE,
  ENTERPRISE,
  OUTSIDE,
  CONGRESS,
  SOCIAL_ORG
}
