package org.moothall.core.json;

import static org.moothall.core.json.ReportNodes.count;
import static org.moothall.core.json.ReportNodes.object;
import static org.moothall.core.json.ReportNodes.texts;
import static org.moothall.core.json.ReportNodes.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteCount;

/** Opinions, their votes and themes in a report's JSON. Authors stay pseudonyms. */
final class ReportOpinions {
  private ReportOpinions() {}

  static ObjectNode theme(Theme theme) {
    ObjectNode node = object();
    node.put("id", theme.id());
    node.set("label", texts(theme.label()));
    node.put("size", theme.size());
    node.put("quote", theme.quote());
    node.set("opinions", texts(theme.opinions()));
    return node;
  }

  static ObjectNode quoted(SortedMap<String, Opinion> quoted, Map<String, VoteCount> votes) {
    ObjectNode node = object();
    quoted.forEach(
        (id, opinion) -> node.set(id, opinion(opinion, votes.getOrDefault(id, VoteCount.NONE))));
    return node;
  }

  private static ObjectNode opinion(Opinion opinion, VoteCount votes) {
    ObjectNode node = object();
    opinion.text().ifPresent(text -> node.put("text", text));
    opinion.language().ifPresent(language -> node.put("language", language));
    node.put("author", opinion.author().pseudonym());
    node.put("channel", opinion.channel());
    opinion.place().ifPresent(place -> node.put("place", place));
    node.put("at", opinion.at().toString());
    node.put("moderation", word(opinion.moderation()));
    node.set("flags", texts(new TreeSet<>(opinion.flags())));
    node.set("votes", count(votes));
    return node;
  }
}
