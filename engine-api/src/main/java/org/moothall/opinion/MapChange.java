package org.moothall.opinion;

import java.util.List;
import java.util.Optional;

/**
 * What changed on a map that follows the votes.
 *
 * @param matter the matter's id
 * @param map the map now
 * @param moves people who came onto the map, left it or changed groups, sorted by person
 * @param founded ids of groups that were not there before
 * @param dissolved ids of groups that are there no more
 * @param refitted whether groups and axes were worked out anew; otherwise votes were taken in where
 *     the groups stood
 */
public record MapChange(
    String matter,
    OpinionMap map,
    List<Move> moves,
    List<String> founded,
    List<String> dissolved,
    boolean refitted) {

  public MapChange {
    moves = List.copyOf(moves);
    founded = List.copyOf(founded);
    dissolved = List.copyOf(dissolved);
  }

  /**
   * A person's change of group.
   *
   * @param person the person's pseudonym
   * @param from the id of the group before; empty if the person was on no map
   * @param to the id of the group now; empty if the person left the map
   */
  public record Move(String person, Optional<String> from, Optional<String> to) {}
}
