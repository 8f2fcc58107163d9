package org.moothall.rules.kit.arbitrary;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyPack;
import org.moothall.policy.PolicyStack;

/**
 * The texts and numbers that the conditions of a stack speak of, and a few plain ones besides.
 *
 * @param words texts, sorted; never empty
 * @param numbers numbers with their neighbours, 0 or more, sorted; never empty
 */
public record Vocabulary(List<String> words, List<Long> numbers) {

  /** The largest number a fact may hold. */
  public static final long MOST = Integer.MAX_VALUE;

  private static final Pattern CONDITIONS =
      Pattern.compile("\\bwhen\\b(.*?)\\bthen\\b", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"\\\\\\n]+)\"");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"])\\d{1,9}(?![\\w.\"])");
  private static final List<String> PLAIN_WORDS = List.of("lift", "ordinary", "p1", "p2");
  private static final List<Long> PLAIN_NUMBERS = List.of(0L, 1L, 2L, 3L, 10L, 40L, MOST);

  public Vocabulary {
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  /** What the conditions of a stack speak of. */
  public static Vocabulary of(PolicyStack stack, Collection<PolicyPack> packs) {
    return of(stack, packs, conditions -> true);
  }

  /** What those conditions of a stack speak of that look at a type of fact. */
  public static Vocabulary of(
      PolicyStack stack, Collection<PolicyPack> packs, Class<? extends Record> fact) {
    var pattern = Pattern.compile("\\b" + fact.getSimpleName() + "\\s*\\(");
    return of(stack, packs, conditions -> pattern.matcher(conditions).find());
  }

  private static Vocabulary of(
      PolicyStack stack, Collection<PolicyPack> packs, Predicate<String> wanted) {
    NavigableSet<String> words = new TreeSet<>(PLAIN_WORDS);
    NavigableSet<Long> numbers = new TreeSet<>(PLAIN_NUMBERS);
    var files =
        packs.stream()
            .filter(pack -> stack.packs().contains(pack.id()))
            .flatMap(pack -> pack.files().stream());
    Stream.concat(files, stack.local().stream())
        .map(PolicyFile::drl)
        .map(text -> COMMENT.matcher(text).replaceAll(" "))
        .flatMap(text -> CONDITIONS.matcher(text).results())
        .map(found -> found.group(1))
        .filter(wanted)
        .forEach(
            conditions -> {
              WORD.matcher(conditions).results().forEach(word -> words.add(word.group(1)));
              NUMBER.matcher(conditions).results().forEach(n -> around(n.group(), numbers));
            });
    return new Vocabulary(List.copyOf(words), List.copyOf(numbers));
  }

  private static void around(String number, Collection<Long> numbers) {
    long value = Long.parseLong(number);
    Stream.of(value - 1, value, value + 1).filter(n -> n >= 0).forEach(numbers::add);
  }

  /** Words written {@code feature=value}; at least one. */
  public List<String> traits() {
    return orElse(Vocabulary::isTrait, "party=no");
  }

  /** Words that are no traits; at least one. */
  public List<String> names() {
    return orElse(word -> !isTrait(word), "ordinary");
  }

  private List<String> orElse(Predicate<String> kind, String otherwise) {
    var found = words.stream().filter(kind).toList();
    return found.isEmpty() ? List.of(otherwise) : found;
  }

  private static boolean isTrait(String word) {
    int equals = word.indexOf('=');
    return equals > 0 && equals < word.length() - 1;
  }
}
