package org.moothall.rules.kit.arbitrary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question put to a council at a meeting, and what each seat does.
 *
 * @param kind the kind of question
 * @param call 1 for a first call, 2 for a second, and so on
 * @param seats what becomes of each seat
 */
public record Sitting(String kind, int call, List<Part> seats) {
  public Sitting {
    seats = List.copyOf(seats);
    if (call < 1) {
      throw new IllegalArgumentException("a call is 1 or more, but was %s".formatted(call));
    }
  }

  /** The same sitting but for one seat, counted from 0. */
  public Sitting with(int seat, Part part) {
    var changed = new ArrayList<>(seats);
    changed.set(seat, part);
    return new Sitting(kind, call, changed);
  }

  /** The same sitting with every seat of one part in another. */
  public Sitting with(Part from, Part to) {
    return new Sitting(kind, call, seats.stream().map(part -> part == from ? to : part).toList());
  }

  /** The first seat with a part, counted from 0; empty where no seat has it. */
  public Optional<Integer> first(Part part) {
    int seat = seats.indexOf(part);
    return seat < 0 ? Optional.empty() : Optional.of(seat);
  }

  /** The seats with a part, counted from 0. */
  public List<Integer> all(Part part) {
    return IntStream.range(0, seats.size())
        .filter(seat -> seats.get(seat) == part)
        .boxed()
        .toList();
  }

  /** How many seats have a part. */
  public long count(Part part) {
    return seats.stream().filter(part::equals).count();
  }

  /** For instance {@code an ordinary question at call 1, 20 seats: 11 for, 9 absent}. */
  @Override
  public String toString() {
    return "a question of kind `%s` at call %s, %s seats: ".formatted(kind, call, seats.size())
        + Arrays.stream(Part.values())
            .filter(seats::contains)
            .map(part -> count(part) + " " + words(part))
            .collect(Collectors.joining(", "));
  }

  private static String words(Part part) {
    return switch (part) {
      case ABSENT -> "absent";
      case SILENT -> "present without a vote";
      case FOR -> "for";
      case AGAINST -> "against";
      case ABSTAINS -> "abstaining";
      case ASIDE -> "standing aside in the room";
      case ASIDE_ABSENT -> "standing aside and absent";
      case VACANT -> "vacant";
    };
  }
}
