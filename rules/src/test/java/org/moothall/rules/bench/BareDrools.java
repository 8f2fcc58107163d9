package org.moothall.rules.bench;

import java.util.Collection;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.AlphaThresholdOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.moothall.policy.answer.Eligibility;

/** The thirty rules in Drools as its documentation shows it: a session, facts, fire, dispose. */
final class BareDrools {

  private final KieBase base;

  /**
   * Compiles the rules.
   *
   * @param eachByItself whether rules share no joins and constraints have no index, as Moothall has
   *     it; the file on Drools' differences in the documents says why
   */
  BareDrools(boolean eachByItself) {
    var drools = KieServices.Factory.get();
    var files = drools.newKieFileSystem().write("src/main/resources/b.drl", ThirtyRules.drl());
    var builder = drools.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    base =
        drools
            .newKieContainer(builder.getKieModule().getReleaseId())
            .newKieBase(options(drools, eachByItself));
  }

  private static KieBaseConfiguration options(KieServices drools, boolean eachByItself) {
    var options = drools.newKieBaseConfiguration();
    if (eachByItself) {
      options.setOption(ShareBetaNodesOption.NO);
      options.setOption(AlphaThresholdOption.get(Integer.MAX_VALUE));
      options.setOption(AlphaRangeIndexThresholdOption.get(Integer.MAX_VALUE));
    }
    return options;
  }

  int decide(Collection<? extends Record> facts, Eligibility.Verbs answer) {
    var session = base.newKieSession();
    try {
      session.setGlobal("answer", answer);
      facts.forEach(session::insert);
      return session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
