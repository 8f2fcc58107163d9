package org.moothall.cli.sample;

/**
 * A flat of the compound: six buildings of seven storeys, two stairwells each, up to three flats on
 * a landing. Doors 1 to 3 open on the first stairwell, 4 to 6 on the second.
 *
 * @param building 1 to 6
 * @param floor 1 to 7
 * @param door 1 to 6
 */
record Flat(int building, int floor, int door) {
  static final int BUILDINGS = 6;

  /** Neighbours behind the doors of one landing. */
  static final int PER_LANDING = 5;

  /** Residents on one storey of all buildings, one landing in each. */
  static final int PER_STOREY = BUILDINGS * PER_LANDING;

  private static final int FLOORS = 7;
  private static final int DOORS_PER_STAIRWELL = 3;

  /**
   * The flat of the given resident. Numbers go round the six buildings; every thirty go one storey
   * up; after the seventh storey they start again on the first, at the second stairwell.
   *
   * @param nthOfLanding which household of its landing, from 0 to 2
   */
  static Flat of(int residentNumber, int nthOfLanding) {
    int stairwell = residentNumber / (PER_STOREY * FLOORS);
    return new Flat(
        residentNumber % BUILDINGS + 1,
        residentNumber / PER_STOREY % FLOORS + 1,
        stairwell * DOORS_PER_STAIRWELL + nthOfLanding + 1);
  }

  /** The household id, such as {@code 4-602} for building 4, floor 6, door 2. */
  String household() {
    return "%d-%d%02d".formatted(building, floor, door);
  }
}
