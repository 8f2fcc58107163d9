/** What a host, a plug-in and a rule compile against. Start at {@link org.moothall.Moothall}. */
module org.moothall.api {
  requires static transitive org.jspecify;

  exports org.moothall;
  exports org.moothall.council;
  exports org.moothall.ledger;
  exports org.moothall.matter;
  exports org.moothall.meeting;
  exports org.moothall.opinion;
  exports org.moothall.policy;
  exports org.moothall.policy.answer;
  exports org.moothall.policy.fact;
  exports org.moothall.record;
  exports org.moothall.report;
  exports org.moothall.spi;

  uses org.moothall.spi.EngineProvider;
}
