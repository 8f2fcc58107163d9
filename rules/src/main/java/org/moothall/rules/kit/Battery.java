package org.moothall.rules.kit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.moothall.Progress;
import org.moothall.policy.PolicyStack;
import org.moothall.rules.kit.arbitrary.Wording;

/**
 * Holds a policy to {@link PolicyInvariants} without a test class: for tools. A build rather has a
 * class that implements the interface.
 */
public final class Battery {

  private Battery() {}

  /**
   * Runs the whole battery on the calling thread.
   *
   * @return one finding for each law, sorted by law
   */
  public static List<Finding> run(PolicyStack stack, Progress progress) {
    return run(stack, progress, law -> true);
  }

  /**
   * Runs some laws.
   *
   * @param wanted tells by the name of its method whether a law is wanted
   */
  static List<Finding> run(PolicyStack stack, Progress progress, Predicate<String> wanted) {
    var hearing = new Hearing(progress);
    LauncherFactory.create(quiet()).execute(request(Trial.of(stack), wanted), hearing);
    return hearing.findings.stream().sorted(Comparator.comparing(Finding::law)).toList();
  }

  private static LauncherConfig quiet() {
    return LauncherConfig.builder()
        .enableTestExecutionListenerAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .build();
  }

  /** Reports go to the listener instead of the console, and no file of failing seeds is left. */
  private static LauncherDiscoveryRequest request(Class<?> trial, Predicate<String> wanted) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(trial))
        .filters(EngineFilter.includeEngines("jqwik"))
        .filters(
            (PostDiscoveryFilter)
                found -> FilterResult.includedIf(law(found.getSource()).filter(wanted).isPresent()))
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
        .build();
  }

  /** The name of the method that a law is written as. */
  private static Optional<String> law(Optional<TestSource> source) {
    return source.map(found -> found instanceof MethodSource method ? method.getMethodName() : "");
  }

  /** Hears what came of each property. */
  private static final class Hearing implements TestExecutionListener {
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private long laws;

    private Hearing(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
      laws = plan.countTestIdentifiers(TestIdentifier::isTest);
    }

    @Override
    public void executionFinished(TestIdentifier id, TestExecutionResult result) {
      if (id.isTest()) {
        findings.add(finding(id, result));
        progress.at("holding the policy to its invariants", findings.size(), laws);
      }
    }

    private static Finding finding(TestIdentifier id, TestExecutionResult result) {
      var name = law(id.getSource()).orElseThrow();
      var why = result.getThrowable().map(Hearing::told).orElse("");
      return new Finding(
          Wording.spaced(name),
          numbers(name),
          result.getStatus() == TestExecutionResult.Status.SUCCESSFUL,
          why);
    }

    private static String told(Throwable thrown) {
      return thrown instanceof AssertionError && thrown.getMessage() != null
          ? thrown.getMessage()
          : "this should not have happened: " + thrown;
    }

    private static List<Integer> numbers(String law) {
      return Arrays.stream(Trial.class.getMethods())
          .filter(method -> method.getName().equals(law))
          .map(method -> method.getAnnotation(Invariant.class))
          .filter(Objects::nonNull)
          .flatMapToInt(invariant -> Arrays.stream(invariant.value()))
          .boxed()
          .toList();
    }
  }
}
