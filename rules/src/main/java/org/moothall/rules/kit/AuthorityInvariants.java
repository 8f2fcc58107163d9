package org.moothall.rules.kit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.moothall.policy.PolicyCase;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.Ruling;
import org.moothall.policy.answer.Authority;

/** What holds of who may do what. */
public interface AuthorityInvariants extends PolicyUnderTest {

  /** Whoever may do something may do it by a rule that has a name and a place (invariant 51). */
  @Invariant(51)
  @Property(tries = 60)
  default void whatIsAllowedIsAllowedByARule(@ForAll("cases") PolicyCase asked) {
    if (asked.question().equals(PolicyQuestion.AUTHORITY)) {
      var town = Town.of(this);
      var ruling = town.policies().ask(stack(), PolicyQuestion.AUTHORITY, asked.facts());
      boolean allowed =
          ruling instanceof Ruling.Decided<Authority> decided && decided.answer().allowed();
      Law.holds(
          !allowed || ruling.because().stream().anyMatch(why -> !why.file().isEmpty()),
          () -> "it is allowed by no rule: " + asked.name());
    }
  }
}
