package org.moothall.policy;

import java.util.List;
import java.util.OptionalLong;

/**
 * What changes from one stack to another. A rule counts if it stands, that is, if no other replaces
 * it; settings are apart.
 *
 * @param added rules that stand only after
 * @param removed rules that stand only before, those that are replaced after among them
 * @param rewritten rules of one name whose conditions, words or annotations differ, as they are
 *     after
 * @param settings settings with another number
 * @param differences cases that are answered differently, each kind of change once, those that were
 *     met most often first; at most {@value #MOST_DIFFERENCES}
 * @param tried how many cases were tried
 */
public record PolicyDiff(
    List<Quote> added,
    List<Quote> removed,
    List<Quote> rewritten,
    List<SettingChange> settings,
    List<Difference> differences,
    long tried) {

  /** The most differences that are told. */
  public static final int MOST_DIFFERENCES = 20;

  public PolicyDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    rewritten = List.copyOf(rewritten);
    settings = List.copyOf(settings);
    differences = List.copyOf(differences);
  }

  /**
   * A setting with another number.
   *
   * @param name the name under which it was declared
   * @param before its number in the first stack; absent where it has none
   * @param after its number in the second stack; absent where it has none
   */
  public record SettingChange(String name, OptionalLong before, OptionalLong after) {}
}
