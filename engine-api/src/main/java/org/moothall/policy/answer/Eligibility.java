package org.moothall.policy.answer;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.moothall.policy.Reason;
import org.moothall.policy.answer.Merge.Kind;

/**
 * Who can't be seated, and who must stand aside when the matter is voted on.
 *
 * @param excluded reasons by pseudonym, in the order of pseudonyms
 * @param recused reasons by pseudonym, in the order of pseudonyms
 */
public record Eligibility(Map<String, List<Reason>> excluded, Map<String, List<Reason>> recused) {
  public Eligibility {
    excluded = Collections.unmodifiableMap(new TreeMap<>(excluded));
    recused = Collections.unmodifiableMap(new TreeMap<>(recused));
  }

  /** What a rule on eligibility can say. */
  public interface Verbs {

    /** This person can't be seated. */
    @Merge(value = Kind.JOIN, how = "everybody named by any rule is excluded")
    void exclude(String person, String reason);

    /** This person may be seated, and stands aside when the matter is voted on. */
    @Merge(value = Kind.JOIN, how = "everybody named by any rule stands aside")
    void recuse(String person, String reason);
  }
}
