package org.moothall.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class OpinionIndexProperties {

  /** Whatever is typed is a query, and whatever is said can be indexed. */
  @Property(tries = 30)
  void noTextIsRefused(@ForAll @Size(12) List<@From("anything") String> texts) {
    try (OpinionIndex index = OpinionIndex.open(Optional.empty())) {
      put(index, texts, upTo(texts.size()));
      for (String text : texts) {
        assertThat(index.search("lift", text, 5)).allMatch(hit -> hit.score() > 0);
        assertThat(index.similar("lift", text, 5)).allMatch(hit -> hit.score() > 0);
      }
      assertThat(index.corpus("lift").documents()).hasSize(texts.size());
    }
  }

  @Property(tries = 25)
  void everyOpinionIsFoundByItsOwnWords(@ForAll @Size(5) List<@From("sentence") String> texts) {
    try (OpinionIndex index = OpinionIndex.open(Optional.empty())) {
      put(index, texts, upTo(texts.size()));
      for (int i = 0; i < texts.size(); i++) {
        String id = "o" + i;
        String phrase = "\"" + texts.get(i) + "\"";
        assertThat(ids(index.search("lift", texts.get(i), 5))).contains(id);
        assertThat(ids(index.search("lift", phrase, 5))).contains(id);
        assertThat(ids(index.search("lift", "-" + phrase, 5))).doesNotContain(id);
        assertThat(ids(index.similar("lift", texts.get(i), 5))).contains(id);
      }
    }
  }

  @Property(tries = 25)
  void theOrderInWhichOpinionsComeChangesNothing(
      @ForAll @Size(min = 1, max = 12) List<@From("sentence") String> texts,
      @ForAll Random random) {
    List<Integer> order = upTo(texts.size());
    try (OpinionIndex one = OpinionIndex.open(Optional.empty());
        OpinionIndex other = OpinionIndex.open(Optional.empty())) {
      put(one, texts, order);
      Collections.shuffle(order, random);
      put(other, texts, order);

      assertThat(other.corpus("lift")).isEqualTo(one.corpus("lift"));
      for (String text : texts) {
        assertThat(other.search("lift", text, 20)).isEqualTo(one.search("lift", text, 20));
        assertThat(other.similar("lift", text, 20)).isEqualTo(one.similar("lift", text, 20));
      }
    }
  }

  @Property(tries = 25)
  void takingEverythingOutLeavesNothing(
      @ForAll @Size(max = 12) List<@From("sentence") String> texts) {
    try (OpinionIndex index = OpinionIndex.open(Optional.empty())) {
      put(index, texts, upTo(texts.size()));
      for (int i = 0; i < texts.size(); i++) {
        index.remove("lift", "o" + i);
      }

      assertThat(index.corpus("lift").documents()).isEmpty();
      assertThat(index.search("lift", "-nothing", 20)).isEmpty();
    }
  }

  @Provide
  Arbitrary<String> anything() {
    Arbitrary<String> odd =
        Arbitraries.of(
                "\"",
                "“",
                "”",
                "「",
                "-",
                "--",
                "*",
                "?",
                "~",
                "AND",
                "OR",
                "NOT",
                "(",
                ")",
                "[",
                "text:",
                "\\",
                "/",
                "^2",
                "电",
                "电梯",
                "의견",
                "คน",
                "🛗",
                "\u0301",
                "\ud840\udc00",
                "\ud800",
                "\udc00",
                "\u202e",
                "\u0000",
                "ﬀ",
                "İ",
                "http://a.b",
                "a@b.c",
                "$",
                "%",
                " ",
                "\n",
                "\u3000",
                "lift",
                "the")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(60), odd);
  }

  @Provide
  Arbitrary<String> sentence() {
    return Arbitraries.of(
            "lift",
            "stairs",
            "quiet",
            "the",
            "and",
            "wages",
            "building",
            "电梯",
            "楼道",
            "的",
            "噪音",
            "計程車",
            "Uber",
            "15",
            "don't",
            "fire-engine")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }

  private static List<Integer> upTo(int size) {
    return IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  private static void put(OpinionIndex index, List<String> texts, List<Integer> order) {
    for (int i : order) {
      index.put("lift", Said.opinion("o" + i, texts.get(i)));
    }
  }
}
