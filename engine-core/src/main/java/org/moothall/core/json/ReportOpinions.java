package org.moothall.core.json;

import static org.moothall.core.json.ReportNodes.array;
import static org.moothall.core.json.ReportNodes.object;
import static org.moothall.core.json.ReportNodes.texts;
import static org.moothall.core.json.ReportNodes.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteCount;

/** Opinions, votes, groups and themes in a report's JSON. Authors and voters stay pseudonyms. */
final class ReportOpinions {
  private ReportOpinions() {}

  static ObjectNode map(OpinionMap map) {
    ObjectNode node = object();
    node.put("votes", map.votes());
    node.put("separation", map.separation());
    node.set("groups", array(map.groups(), ReportOpinions::group));
    node.set("consensus", array(map.consensus(), ReportOpinions::consensus));
    node.set("divisive", array(map.divisive(), ReportOpinions::divisive));
    node.set("positions", array(map.positions(), ReportOpinions::position));
    return node;
  }

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

  private static ObjectNode group(OpinionGroup group) {
    ObjectNode node = object();
    node.put("id", group.id());
    node.put("size", group.size());
    node.set("stands", array(group.stands(), ReportOpinions::stand));
    node.set("members", texts(group.members()));
    return node;
  }

  private static ObjectNode stand(Representative stand) {
    ObjectNode node = object();
    node.put("opinion", stand.opinion());
    node.put("direction", word(stand.direction()));
    node.set("inGroup", count(stand.inGroup()));
    node.set("elsewhere", count(stand.elsewhere()));
    node.put("ratio", stand.ratio());
    node.put("z", stand.z());
    return node;
  }

  private static ObjectNode consensus(Consensus consensus) {
    ObjectNode node = object();
    node.put("opinion", consensus.opinion());
    node.put("direction", word(consensus.direction()));
    node.put("score", consensus.score());
    node.set("byGroup", array(consensus.byGroup(), ReportOpinions::count));
    return node;
  }

  private static ObjectNode divisive(Divisive divisive) {
    ObjectNode node = object();
    node.put("opinion", divisive.opinion());
    node.put("spread", divisive.spread());
    node.set("byGroup", array(divisive.byGroup(), ReportOpinions::count));
    return node;
  }

  private static ObjectNode position(Position position) {
    return object()
        .put("person", position.person())
        .put("group", position.group())
        .put("x", position.x())
        .put("y", position.y())
        .put("votes", position.votes());
  }

  private static ObjectNode count(VoteCount count) {
    return object()
        .put("agree", count.agree())
        .put("disagree", count.disagree())
        .put("pass", count.pass());
  }
}
