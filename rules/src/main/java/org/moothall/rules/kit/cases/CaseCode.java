package org.moothall.rules.kit.cases;

/** The stable codes of what can be wrong with a case file; {@code CASES.md} explains each. */
enum CaseCode {
  BROKEN_YAML(2801),
  MISSING(2802),
  UNKNOWN_NAME(2803),
  UNFIT_VALUE(2804),
  TWICE(2805),
  NO_STACK(2806),
  NO_CASE(2807);

  private final int number;

  CaseCode(int number) {
    this.number = number;
  }

  @Override
  public String toString() {
    return "MOOT-" + number;
  }
}
