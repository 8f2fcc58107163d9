package org.moothall.core.policy.check;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.core.policy.tree.Call;
import org.moothall.core.policy.tree.RuleHead.Direction;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.answer.Merge;
import org.moothall.policy.answer.Stricter;

/** Which way of a setting makes what a rule says stricter, by the annotations of its verbs. */
record VerbDirections(PolicyQuestion<?> question) {

  /** Where a rule speaks more often or less as the setting rises. */
  Optional<Direction> ofSpeaking(Call call, Effect effect) {
    return verb(call)
        .flatMap(verb -> Optional.ofNullable(verb.getAnnotation(Merge.class)))
        .flatMap(
            how ->
                switch (how.value()) {
                  case JOIN -> direction(effect);
                  case GRANT -> direction(effect.flipped());
                  default -> Optional.empty();
                });
  }

  /** Where an argument moves as the setting rises. */
  Optional<Direction> ofArgument(Call call, int index, Effect effect) {
    return verb(call)
        .map(verb -> verb.getParameters()[index])
        .flatMap(parameter -> Optional.ofNullable(parameter.getAnnotation(Stricter.class)))
        .flatMap(
            stricter -> direction(effect.flippedIf(stricter.value() == Stricter.Direction.LOWER)));
  }

  /** If it rises with the setting and more is stricter, a higher setting is. */
  private static Optional<Direction> direction(Effect effect) {
    return switch (effect) {
      case RISES -> Optional.of(Direction.HIGHER);
      case FALLS -> Optional.of(Direction.LOWER);
      case NONE, UNCLEAR -> Optional.empty();
    };
  }

  private Optional<Method> verb(Call call) {
    return Stream.of(question.verbs().getMethods())
        .filter(method -> method.getName().equals(call.verb().text()))
        .findFirst();
  }
}
