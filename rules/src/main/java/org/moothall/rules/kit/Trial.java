package org.moothall.rules.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.moothall.policy.PolicyStack;

/**
 * What JUnit is given to run. JUnit makes its instances, and jqwik uses them on threads of its own;
 * so every run has a class of its own, and the stack is that class's data.
 */
final class Trial implements PolicyInvariants {
  @Override
  public PolicyStack stack() {
    try {
      return MethodHandles.classData(
          MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, PolicyStack.class);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  static Class<?> of(PolicyStack stack) {
    try (var bytes = Trial.class.getResourceAsStream("Trial.class")) {
      return MethodHandles.lookup()
          .defineHiddenClassWithClassData(Objects.requireNonNull(bytes).readAllBytes(), stack, true)
          .lookupClass();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
