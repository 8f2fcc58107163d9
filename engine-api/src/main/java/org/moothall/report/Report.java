package org.moothall.report;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.moothall.council.Draw;
import org.moothall.ledger.CaseView;
import org.moothall.matter.MatterView;
import org.moothall.meeting.MeetingView;
import org.moothall.opinion.Opinion;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.Theme;
import org.moothall.opinion.VoteCount;
import org.moothall.record.Head;

/**
 * Everything a report says about a matter.
 *
 * @param matter what was consulted on
 * @param asOf the moment the report speaks of
 * @param participation who took part
 * @param map who votes alike, and on what
 * @param themes what was said, the largest theme first
 * @param quoted every opinion that map and themes quote, by id
 * @param votes the votes on every quoted opinion, by id
 * @param councils councils and failed draws, in their order
 * @param roster how many people of the roster share a trait, by trait; empty without a roster
 * @param meetings meetings with their questions and decisions, in their order
 * @param cases accounts with their promises and rungs, in their order
 * @param head the end of the record the report was made from
 */
public record Report(
    MatterView matter,
    Instant asOf,
    Participation participation,
    OpinionMap map,
    List<Theme> themes,
    SortedMap<String, Opinion> quoted,
    SortedMap<String, VoteCount> votes,
    List<Draw> councils,
    SortedMap<String, Long> roster,
    List<MeetingView> meetings,
    List<CaseView> cases,
    Head head) {
  public Report {
    themes = List.copyOf(themes);
    councils = List.copyOf(councils);
    meetings = List.copyOf(meetings);
    cases = List.copyOf(cases);
  }
}
