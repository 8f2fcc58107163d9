package org.moothall.core.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words that hold sentences together and say nothing of the subject. */
final class FunctionWords {

  /** In simplified characters. */
  static final Set<String> CHINESE = read("zh");

  private FunctionWords() {}

  /** The list of a language: words between white space, lines that start with # are remarks. */
  static Set<String> read(String language) {
    String name = "function-words." + language + ".txt";
    try (InputStream in = FunctionWords.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
