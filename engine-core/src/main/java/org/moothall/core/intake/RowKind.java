package org.moothall.core.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a row of JSON Lines or CSV can be. Any other name is an error, since it is more often a
 * misspelt one than one that may be lost; names that start with {@value #OWN} are the host's own
 * and are passed over.
 */
enum RowKind {
  OPINION(List.of("id", "author", "at", "text"), List.of("channel", "lang", "place", "moderated")),
  VOTE(List.of("voter", "opinion", "vote"), List.of("at"));

  static final String OWN = "x-";

  private final List<String> required;
  private final List<String> known;

  RowKind(List<String> required, List<String> optional) {
    this.required = required;
    this.known = Stream.concat(required.stream(), optional.stream()).toList();
  }

  /** A vote if something in it is part of votes alone, and more is missing to an opinion. */
  static RowKind of(Collection<String> names) {
    var votes = names.stream().anyMatch(VOTE.required::contains);
    var closer = VOTE.missing(names).size() < OPINION.missing(names).size();
    return votes && closer ? VOTE : OPINION;
  }

  /** Whether rows of any kind can have that name. */
  static boolean anyKnows(String name) {
    return OPINION.known.contains(name) || VOTE.known.contains(name);
  }

  /** Every name such a row can have. */
  List<String> known() {
    return known;
  }

  /** The names it must have and has not. */
  List<String> missing(Collection<String> names) {
    return required.stream().filter(name -> !names.contains(name)).toList();
  }

  /** The names it has and can't have, in their order. */
  List<String> unknown(Collection<String> names) {
    return names.stream().filter(n -> !known.contains(n) && !n.startsWith(OWN)).toList();
  }

  /** Which of the names may be a missing one misspelt: the end of a message, or nothing. */
  String misspelt(Collection<String> names) {
    var missing = missing(names);
    for (var name : unknown(names)) {
      var meant = Nearest.to(name, missing);
      if (meant.isPresent()) {
        return ". Maybe `%s` means `%s`.".formatted(name, meant.get());
      }
    }
    return "";
  }
}
