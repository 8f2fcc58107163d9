package org.moothall.core.report;

import java.util.List;
import org.moothall.opinion.Choice;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.VoteCount;

/** How each group voted on a statement: one line a group, with a bar, a share and the counts. */
final class GroupVotes {
  private final Html html;
  private final Choice direction;

  /**
   * @param direction the answer whose share is told
   */
  GroupVotes(Html html, Choice direction) {
    this.html = html;
    this.direction = direction;
  }

  /** Writes a line for each group. */
  void write(List<OpinionGroup> groups, List<VoteCount> counts) {
    lines(
        () -> {
          for (int i = 0; i < Math.min(groups.size(), counts.size()); i++) {
            GroupMark mark = new GroupMark(groups.get(i).colour());
            String id = groups.get(i).id();
            line(counts.get(i), () -> name(html, mark, id));
          }
        });
  }

  /** Writes a line for one group and one for everybody else. */
  void write(GroupMark mark, String group, VoteCount inGroup, VoteCount elsewhere) {
    lines(
        () -> {
          line(inGroup, () -> name(html, mark, group));
          line(elsewhere, () -> html.text("Everybody else"));
        });
  }

  /** Writes a line for each side of the map. */
  void writeSides(VoteCount left, VoteCount right) {
    lines(
        () -> {
          line(left, () -> html.text("Left half"));
          line(right, () -> html.text("Right half"));
        });
  }

  /** Writes a group's mark and name. */
  static void name(Html html, GroupMark mark, String group) {
    mark.write(html);
    html.text(Figures.NO_BREAK + "Group" + Figures.NO_BREAK);
    Speech.inline(html, group);
  }

  private void lines(Runnable content) {
    html.tag("ul", Attributes.of("class", "tallies"), content);
  }

  private void line(VoteCount votes, Runnable who) {
    html.tag(
        "li",
        () -> {
          html.tag("span", Attributes.of("class", "who"), who);
          if (votes.seen() == 0) {
            html.tag("span", Attributes.of("class", "counts"), "nobody has voted on it");
            return;
          }
          ShareBar.write(html, votes);
          html.tag("span", Attributes.of("class", "counts"), () -> counts(votes));
        });
  }

  private void counts(VoteCount votes) {
    long inDirection = of(votes, direction);
    html.tag("b", Figures.percent(inDirection, votes.seen()));
    html.text(
        " %s (%s of %s)"
            .formatted(
                Words.of(direction), Figures.number(inDirection), Figures.people(votes.seen())));
    for (Choice other : List.of(Choice.AGREE, Choice.DISAGREE, Choice.PASS)) {
      if (other != direction && of(votes, other) > 0) {
        html.text("; " + Figures.number(of(votes, other)) + Figures.NO_BREAK + Words.of(other));
      }
    }
  }

  private static long of(VoteCount votes, Choice choice) {
    return switch (choice) {
      case AGREE -> votes.agree();
      case DISAGREE -> votes.disagree();
      case PASS -> votes.pass();
    };
  }
}
