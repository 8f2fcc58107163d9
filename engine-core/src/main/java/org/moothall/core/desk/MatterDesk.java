package org.moothall.core.desk;

import java.util.List;
import java.util.Optional;
import org.moothall.Act;
import org.moothall.BadInputException;
import org.moothall.Receipt;
import org.moothall.core.state.MatterState;
import org.moothall.matter.Matter;
import org.moothall.matter.MatterView;
import org.moothall.matter.Matters;
import org.moothall.matter.Outcome;
import org.moothall.policy.Policies;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.fact.Command;
import org.moothall.record.MatterEvent.MatterClosed;
import org.moothall.record.MatterEvent.PolicyAdopted;

/** Where matters are opened and closed. */
final class MatterDesk implements Matters {

  private final Clerk clerk;
  private final Dockets dockets;
  private final Policies policies;

  MatterDesk(Clerk clerk, Dockets dockets, Policies policies) {
    this.clerk = clerk;
    this.dockets = dockets;
    this.policies = policies;
  }

  @Override
  public Receipt open(Act act, Matter matter) {
    return clerk.open(act, matter, ready(matter.policy()));
  }

  @Override
  public Receipt adopt(Act act, String matter, PolicyStack policy) {
    String version = ready(policy);
    return clerk.take(
        act,
        matter,
        new Command("matters.adopt", false),
        (state, people, now) -> {
          Open.matter(state);
          if (version.equals(state.policyVersion())) {
            throw new BadInputException(
                "MOOT-1011",
                "the policy %s is in force for the matter `%s` already"
                    .formatted(version.substring(0, 12), matter));
          }
          return List.of(new PolicyAdopted(policy, version));
        });
  }

  /**
   * Compiled to the end before it is recorded, so that no matter is held to rules that can't run.
   */
  private String ready(PolicyStack policy) {
    policies.prepare(policy);
    return policies.version(policy);
  }

  @Override
  public Receipt close(Act act, String matter, Outcome outcome) {
    return clerk.take(
        act,
        matter,
        new Command("matters.close", false),
        (state, people, now) -> {
          Open.matter(state);
          return List.of(new MatterClosed(outcome));
        });
  }

  @Override
  public Optional<MatterView> find(String matter) {
    return dockets.find(matter).map(docket -> view(docket.state()));
  }

  @Override
  public List<MatterView> list() {
    return dockets.all().stream().map(docket -> view(docket.state())).toList();
  }

  static MatterView view(MatterState state) {
    return new MatterView(state.matter(), state.openedAt(), state.policyVersion(), state.outcome());
  }
}
