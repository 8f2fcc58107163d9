package org.moothall.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moothall.policy.PolicyQuestion;

/** What Drools can't bear in the names of facts and their properties. */
class FactNamesTest {

  /**
   * Drools looks for these in the code it generates by searching for the property's name in it; a
   * name that is a part of one of them breaks the build of the rule.
   */
  @Test
  void noPropertyIsAPartOfAWordThatDroolsSearches() {
    assertThat(components())
        .isNotEmpty()
        .noneMatch(component -> "alphaIndexedBy".contains(component.getName()))
        .noneMatch(component -> "betaIndexedBy".contains(component.getName()));
  }

  @Test
  void propertiesArePlain() {
    assertThat(components())
        .noneMatch(component -> component.getType() == int.class)
        .noneMatch(component -> component.getType() == double.class)
        .noneMatch(component -> component.getType().isArray());
  }

  private static Stream<RecordComponent> components() {
    return PolicyQuestion.all().stream()
        .flatMap(question -> question.facts().stream())
        .distinct()
        .flatMap(fact -> Stream.of(fact.getRecordComponents()));
  }
}
