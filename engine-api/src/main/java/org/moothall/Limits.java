package org.moothall;

import java.time.Duration;

/**
 * How much of anything the engine takes. Every limit has a default, and exceeding it is a {@link
 * LimitExceededException} that names it.
 *
 * @param textLength the longest opinion or other text, in UTF-16 units
 * @param batchSize the most opinions, votes or candidates in one command
 * @param rowLength the longest line of an input file, in UTF-16 units
 * @param depth the deepest nesting of JSON input
 * @param matters the most matters in one hall
 * @param candidates the most candidates in one roster
 * @param policyFileLength the longest policy file, in UTF-16 units
 * @param rules the most rules in one policy stack
 * @param ruleFirings the most rule firings while one question is answered
 * @param ruleTime the longest time one question may take to be answered
 * @param ruleJoins the most combinations of facts that one rule may have to compare while a
 *     question is answered, reckoned from its patterns and the facts before it runs. Drools keeps
 *     what it combines: count on about 120 bytes for each
 * @param keptPolicies how many policy stacks, rule files and compiled questions each are kept
 *     ready, the last used first, beside those that a {@link org.moothall.policy.LivePolicy} holds
 * @param searchHits the most hits one search returns
 */
public record Limits(
    int textLength,
    int batchSize,
    int rowLength,
    int depth,
    int matters,
    int candidates,
    int policyFileLength,
    int rules,
    int ruleFirings,
    Duration ruleTime,
    long ruleJoins,
    int keptPolicies,
    int searchHits) {

  public Limits {
    positive("textLength", textLength);
    positive("batchSize", batchSize);
    positive("rowLength", rowLength);
    positive("depth", depth);
    positive("matters", matters);
    positive("candidates", candidates);
    positive("policyFileLength", policyFileLength);
    positive("rules", rules);
    positive("ruleFirings", ruleFirings);
    positive("ruleTime", ruleTime.toMillis());
    positive("ruleJoins", ruleJoins);
    positive("keptPolicies", keptPolicies);
    positive("searchHits", searchHits);
  }

  /** Limits that suit a city: generous for people, tight for machines. */
  public static Limits defaults() {
    return new Limits(
        10_000,
        10_000,
        1_000_000,
        64,
        100_000,
        1_000_000,
        1_000_000,
        2_000,
        100_000,
        Duration.ofSeconds(10),
        2_000_000,
        256,
        1_000);
  }

  /** The same limits but for {@link #textLength}. */
  public Limits withTextLength(int value) {
    return new Limits(
        value,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #batchSize}. */
  public Limits withBatchSize(int value) {
    return new Limits(
        textLength,
        value,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #rowLength}. */
  public Limits withRowLength(int value) {
    return new Limits(
        textLength,
        batchSize,
        value,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #depth}. */
  public Limits withDepth(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        value,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #matters}. */
  public Limits withMatters(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        value,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #candidates}. */
  public Limits withCandidates(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        value,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #policyFileLength}. */
  public Limits withPolicyFileLength(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        value,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #rules}. */
  public Limits withRules(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        value,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #ruleFirings}. */
  public Limits withRuleFirings(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        value,
        ruleTime,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #ruleTime}. */
  public Limits withRuleTime(Duration value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        value,
        ruleJoins,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #ruleJoins}. */
  public Limits withRuleJoins(long value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        value,
        keptPolicies,
        searchHits);
  }

  /** The same limits but for {@link #keptPolicies}. */
  public Limits withKeptPolicies(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        value,
        searchHits);
  }

  /** The same limits but for {@link #searchHits}. */
  public Limits withSearchHits(int value) {
    return new Limits(
        textLength,
        batchSize,
        rowLength,
        depth,
        matters,
        candidates,
        policyFileLength,
        rules,
        ruleFirings,
        ruleTime,
        ruleJoins,
        keptPolicies,
        value);
  }

  private static void positive(String limit, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "the limit `%s` is 1 or more, but was %s".formatted(limit, value));
    }
  }
}
