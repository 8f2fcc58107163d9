package org.moothall.rules.bench;

import java.util.Collection;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.moothall.policy.answer.Eligibility;

/** The thirty rules in Drools as its documentation shows it: a session, facts, fire, dispose. */
final class BareDrools {

  private final KieBase base;

  BareDrools() {
    var drools = KieServices.Factory.get();
    var files = drools.newKieFileSystem().write("src/main/resources/b.drl", ThirtyRules.drl());
    var builder = drools.newKieBuilder(files);
    builder.buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    base = drools.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
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
