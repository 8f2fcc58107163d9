package org.moothall.core.json;

import static org.moothall.core.json.ReportNodes.array;
import static org.moothall.core.json.ReportNodes.count;
import static org.moothall.core.json.ReportNodes.object;
import static org.moothall.core.json.ReportNodes.texts;
import static org.moothall.core.json.ReportNodes.word;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.moothall.opinion.Bridging;
import org.moothall.opinion.Consensus;
import org.moothall.opinion.Divisive;
import org.moothall.opinion.Grouping;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionGroup.Representative;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;
import org.moothall.opinion.StatementFigures;

/** The opinion map in a report's JSON. Voters stay pseudonyms. */
final class ReportMap {
  private ReportMap() {}

  static ObjectNode map(OpinionMap map) {
    ObjectNode node = object();
    node.put("votes", map.votes());
    node.put("separation", map.grouping().separation());
    node.set("grouping", grouping(map.grouping()));
    node.set("groups", array(map.groups(), ReportMap::group));
    node.set("consensus", array(map.consensus(), ReportMap::consensus));
    node.set("bridging", array(map.bridging(), ReportMap::bridging));
    node.set("divisive", array(map.divisive(), ReportMap::divisive));
    node.set("statements", array(map.statements(), ReportMap::statement));
    node.set("positions", array(map.positions(), ReportMap::position));
    return node;
  }

  private static ObjectNode grouping(Grouping grouping) {
    ObjectNode node = object();
    node.put("mode", word(grouping.mode()));
    node.put("spectrum", grouping.spectrum());
    node.set("tried", array(grouping.tried(), ReportMap::candidate));
    return node;
  }

  private static ObjectNode candidate(Grouping.Candidate candidate) {
    ObjectNode node = object();
    node.put("groups", candidate.groups());
    node.put("score", candidate.score());
    candidate.error().ifPresent(error -> node.put("error", error));
    candidate.stability().ifPresent(stability -> node.put("stability", stability));
    node.put("chosen", candidate.chosen());
    return node;
  }

  private static ObjectNode group(OpinionGroup group) {
    ObjectNode node = object();
    node.put("id", group.id());
    node.put("colour", group.colour());
    node.put("size", group.size());
    group.confidence().ifPresent(confidence -> node.put("confidence", confidence));
    node.set("stands", array(group.stands(), ReportMap::stand));
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
    node.set("byGroup", array(consensus.byGroup(), ReportNodes::count));
    return node;
  }

  private static ObjectNode bridging(Bridging bridging) {
    ObjectNode node = object();
    node.put("opinion", bridging.opinion());
    node.put("score", bridging.score());
    node.put("left", bridging.left());
    node.put("right", bridging.right());
    node.set("leftVotes", count(bridging.leftVotes()));
    node.set("rightVotes", count(bridging.rightVotes()));
    return node;
  }

  private static ObjectNode divisive(Divisive divisive) {
    ObjectNode node = object();
    node.put("opinion", divisive.opinion());
    node.put("spread", divisive.spread());
    node.set("byGroup", array(divisive.byGroup(), ReportNodes::count));
    return node;
  }

  private static ObjectNode statement(StatementFigures figures) {
    ObjectNode node = object();
    node.put("opinion", figures.opinion());
    node.set("votes", count(figures.votes()));
    node.put("centre", figures.centre());
    node.put("x", figures.x());
    node.put("y", figures.y());
    node.put("extremity", figures.extremity());
    node.put("consensus", figures.consensus());
    node.put("bridging", figures.bridging());
    node.put("priority", figures.priority());
    return node;
  }

  private static ObjectNode position(Position position) {
    ObjectNode node = object();
    node.put("person", position.person());
    node.put("group", position.group());
    node.put("x", position.x());
    node.put("y", position.y());
    position.confidence().ifPresent(confidence -> node.put("confidence", confidence));
    node.put("votes", position.votes());
    return node;
  }
}
