package org.moothall.core.group.describe;

/** Names of groups by number: A to Z for 0 to 25, then AA, AB and so on. */
public final class GroupName {

  private static final int LETTERS = 26;

  private GroupName() {}

  /** The name of this number, which is 0 or more. */
  public static String of(int number) {
    String last = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? last : of(number / LETTERS - 1) + last;
  }
}
