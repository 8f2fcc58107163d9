package org.moothall.core.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.moothall.core.state.MatterState;
import org.moothall.core.state.OpinionBook;
import org.moothall.record.CouncilEvent.Listed;
import org.moothall.record.OpinionEvent.OpinionVoiced;
import org.moothall.report.Participation;
import org.moothall.report.Participation.ChannelShare;
import org.moothall.report.Participation.CohortShare;

/** Counts who took part; every person once. */
final class Participants {

  private static final int MOST_VALUES = 12;

  private Participants() {}

  static Participation of(MatterState state) {
    OpinionBook book = state.opinions();
    List<OpinionVoiced> shown = book.voiced().values().stream().filter(book::shown).toList();
    Set<String> authors = new HashSet<>();
    Set<String> voters = new HashSet<>();
    long votes = 0;
    for (OpinionVoiced voiced : shown) {
      authors.add(voiced.author());
      voters.addAll(book.on(voiced.opinion()).keySet());
      votes += book.on(voiced.opinion()).size();
    }
    Set<String> people = everybody(book);
    return new Participation(
        people.size(),
        authors.size(),
        voters.size(),
        shown.size(),
        book.voiced().size() - shown.size(),
        votes,
        channels(shown),
        cohorts(state.councils().roster().values(), people));
  }

  private static Set<String> everybody(OpinionBook book) {
    Set<String> people = new HashSet<>();
    book.voiced().values().forEach(voiced -> people.add(voiced.author()));
    book.votes().values().forEach(votes -> people.addAll(votes.keySet()));
    return people;
  }

  private static List<ChannelShare> channels(List<OpinionVoiced> shown) {
    Map<String, Long> opinions = new TreeMap<>();
    Map<String, Set<String>> authors = new TreeMap<>();
    for (OpinionVoiced voiced : shown) {
      opinions.merge(voiced.channel(), 1L, Long::sum);
      authors.computeIfAbsent(voiced.channel(), c -> new HashSet<>()).add(voiced.author());
    }
    List<ChannelShare> shares = new ArrayList<>();
    opinions.forEach(
        (channel, count) ->
            shares.add(
                new ChannelShare(channel, count, authors.getOrDefault(channel, Set.of()).size())));
    shares.sort(
        Comparator.comparingLong(ChannelShare::opinions)
            .reversed()
            .thenComparing(ChannelShare::channel));
    return shares;
  }

  private static List<CohortShare> cohorts(Collection<Listed> roster, Set<String> people) {
    Map<String, Map<String, long[]>> byFeature = new TreeMap<>();
    for (Listed listed : roster) {
      for (String trait : listed.traits()) {
        int equals = trait.indexOf('=');
        long[] counts =
            byFeature
                .computeIfAbsent(trait.substring(0, equals), f -> new TreeMap<>())
                .computeIfAbsent(trait.substring(equals + 1), v -> new long[2]);
        counts[0]++;
        counts[1] += people.contains(listed.person()) ? 1 : 0;
      }
    }
    List<CohortShare> shares = new ArrayList<>();
    byFeature.forEach(
        (feature, values) -> {
          if (values.size() <= MOST_VALUES) {
            values.forEach((value, c) -> shares.add(new CohortShare(feature, value, c[0], c[1])));
          }
        });
    return shares;
  }
}
