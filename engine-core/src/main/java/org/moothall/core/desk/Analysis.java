package org.moothall.core.desk;

import java.util.Collection;
import java.util.List;
import org.moothall.core.group.OpinionGroups;
import org.moothall.core.group.response.Predictor;
import org.moothall.opinion.GroupAnalysis;
import org.moothall.opinion.GroupingOptions;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.VotePrediction;
import org.moothall.opinion.VoteSet;

/** Opinion groups of any votes; knows no matter and no record. */
final class Analysis implements GroupAnalysis {

  @Override
  public OpinionMap map(VoteSet votes, GroupingOptions options) {
    return OpinionGroups.find(votes, options);
  }

  @Override
  public List<VotePrediction> predict(VoteSet votes, Collection<VotePrediction.Of> pairs) {
    return Predictor.predict(votes, pairs);
  }
}
