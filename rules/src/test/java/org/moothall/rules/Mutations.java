package org.moothall.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Slips of the pen, and of the scissors, in a text. */
final class Mutations {

  private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"\n]*\"|\\s+|.");
  private static final String TYPED = "abkrwENDT019_.,;:()[]{}\"'@$!=<>&|+-*/\\ \n\t\u00A0\u202E织";

  private final Random random;
  private final List<String> files;

  /**
   * Mutations that take what they need from these files.
   *
   * @param random decides what happens where
   */
  Mutations(Random random, List<String> files) {
    this.random = random;
    this.files = files;
  }

  /** One of the files with one to three slips. */
  String next() {
    var file = any(files);
    var slips = 1 + random.nextInt(3);
    for (var i = 0; i < slips; i++) {
      file = slip(file);
    }
    return file;
  }

  private String slip(String file) {
    return switch (random.nextInt(16)) {
      case 0, 1 -> replaced(file, 0, typed());
      case 2, 3 -> replaced(file, 1, "");
      case 4 -> replaced(file, 1, typed());
      case 5 -> swapped(file);
      case 6 -> inTokens(file, this::removed);
      case 7 -> inTokens(file, this::doubled);
      case 8 -> inTokens(file, this::exchanged);
      case 9, 10 -> inTokens(file, tokens -> tokens.set(place(tokens), any(tokens(any(files)))));
      case 11 -> inLines(file, this::removed);
      case 12 -> inLines(file, this::doubled);
      case 13 -> inLines(file, this::exchanged);
      case 14 -> file.substring(0, random.nextInt(file.length() + 1));
      default -> spliced(file, any(files));
    };
  }

  private String typed() {
    return TYPED.substring(random.nextInt(TYPED.length())).substring(0, 1);
  }

  private String replaced(String file, int length, String by) {
    if (file.length() < length) {
      return by;
    }
    var at = random.nextInt(file.length() - length + 1);
    return file.substring(0, at) + by + file.substring(at + length);
  }

  private String swapped(String file) {
    if (file.length() < 2) {
      return file;
    }
    var at = random.nextInt(file.length() - 1);
    return file.substring(0, at) + file.charAt(at + 1) + file.charAt(at) + file.substring(at + 2);
  }

  private String spliced(String file, String other) {
    return file.substring(0, random.nextInt(file.length() + 1))
        + other.substring(random.nextInt(other.length()));
  }

  private static List<String> tokens(String file) {
    return TOKEN.matcher(file).results().map(MatchResult::group).toList();
  }

  private static String inTokens(String file, Consumer<List<String>> slip) {
    return in(tokens(file), "", slip);
  }

  private static String inLines(String file, Consumer<List<String>> slip) {
    return in(List.of(file.split("\n", -1)), "\n", slip);
  }

  private static String in(List<String> parts, String by, Consumer<List<String>> slip) {
    if (parts.isEmpty()) {
      return "";
    }
    var changed = new ArrayList<>(parts);
    slip.accept(changed);
    return String.join(by, changed);
  }

  private void removed(List<String> parts) {
    parts.remove(place(parts));
  }

  private void doubled(List<String> parts) {
    var at = place(parts);
    parts.add(at, parts.get(at));
  }

  private void exchanged(List<String> parts) {
    Collections.swap(parts, place(parts), place(parts));
  }

  private int place(List<String> parts) {
    return random.nextInt(parts.size());
  }

  private String any(List<String> parts) {
    return parts.get(place(parts));
  }
}
