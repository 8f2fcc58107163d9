package org.moothall.core.policy.wall;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every method a compiled rule may call and every foreign field it may read. Verbs and accessors
 * are told by name and descriptor, the rest by owner and name.
 */
final class AllowedCalls {

  private static final String D = "org/drools/modelcompiler/dsl/pattern/D";
  private static final String EVALUATION = "org/drools/modelcompiler/util/EvaluationUtil";
  private static final String ACCUMULATORS = "org/drools/core/base/accumulators/";

  private static final Set<String> METHODS =
      flat(
          of("java/lang/Boolean", "valueOf", "booleanValue"),
          of("java/lang/Enum", "<init>", "valueOf"),
          of("java/lang/IllegalArgumentException", "<init>"),
          of("java/lang/Integer", "valueOf", "intValue"),
          of("java/lang/Long", "valueOf", "longValue"),
          of("java/lang/Object", "<init>"),
          of("java/lang/RuntimeException", "<init>"),
          of("java/lang/String", "equals", "hashCode"),
          of(
              "java/time/format/DateTimeFormatterBuilder",
              "<init>",
              "appendPattern",
              "parseCaseInsensitive",
              "toFormatter"),
          of("java/util/ArrayList", "<init>"),
          of("java/util/Arrays", "asList"),
          of("java/util/Collections", "emptyList"),
          of("java/util/List", "add", "addAll"),
          of("org/drools/model/DomainClassMetadata", "getPropertyIndex"),
          of("org/drools/model/PatternDSL$PatternDef", "bind", "expr"),
          of("org/drools/model/consequences/ConsequenceBuilder$_0", "execute"),
          of("org/drools/model/consequences/ConsequenceBuilder$_1", "execute"),
          of("org/drools/model/consequences/ConsequenceBuilder$_2", "execute"),
          of("org/drools/model/consequences/ConsequenceBuilder$_3", "execute"),
          of("org/drools/model/consequences/ConsequenceBuilder$_4", "execute"),
          of("org/drools/model/consequences/ConsequenceBuilder$_5", "execute"),
          of("org/drools/model/consequences/ConsequenceBuilder$_N", "execute"),
          of(
              "org/drools/model/functions/PredicateInformation",
              "<init>",
              "addRuleNames",
              "setMoreThanMaxRuleDefs"),
          of("org/drools/model/functions/accumulate/AccumulateFunction", "as"),
          of("org/drools/model/impl/RuleBuilder", "build"),
          of(
              D,
              "accFunction",
              "accumulate",
              "alphaIndexedBy",
              "and",
              "betaIndexedBy",
              "declarationOf",
              "eval",
              "execute",
              "exists",
              "expr",
              "forall",
              "globalOf",
              "not",
              "on",
              "or",
              "pattern",
              "rule"),
          of(
              EVALUATION,
              "areNullSafeEquals",
              "areNumbersNullSafeEquals",
              "greaterOrEqualNumbers",
              "greaterThanNumbers",
              "lessOrEqualNumbers",
              "lessThanNumbers"),
          of("org/drools/util/DateUtils", "getDateFormatMask"),
          of("org/moothall/core/policy/run/Regex", "matches"),
          of(ACCUMULATORS + "CountAccumulateFunction", "<init>"),
          of(ACCUMULATORS + "LongMaxAccumulateFunction", "<init>"),
          of(ACCUMULATORS + "LongMinAccumulateFunction", "<init>"),
          of(ACCUMULATORS + "LongSumAccumulateFunction", "<init>"));

  private static final Set<String> FIELDS =
      flat(
          of("java/lang/Boolean", "TYPE"),
          of("java/lang/Integer", "TYPE"),
          of("java/lang/Long", "TYPE"),
          of("java/util/Locale", "ENGLISH"),
          of(
              "org/drools/model/Index$ConstraintType",
              "EQUAL",
              "NOT_EQUAL",
              "GREATER_THAN",
              "GREATER_OR_EQUAL",
              "LESS_THAN",
              "LESS_OR_EQUAL"),
          of("org/drools/model/operators/ContainsOperator", "INSTANCE"),
          of("org/drools/model/operators/InOperator", "INSTANCE"),
          of("org/drools/model/operators/MemberOfOperator", "INSTANCE"));

  private final RuleWords words;

  AllowedCalls(RuleWords words) {
    this.words = words;
  }

  boolean method(String owner, String name, String descriptor) {
    return METHODS.contains(owner + "." + name)
        || words.methods().contains(RuleWords.method(owner, name, descriptor));
  }

  boolean field(String owner, String name) {
    var field = RuleWords.field(owner, name);
    return FIELDS.contains(field) || words.constants().contains(field);
  }

  private static Stream<String> of(String owner, String... names) {
    return Arrays.stream(names).map(name -> owner + "." + name);
  }

  @SafeVarargs
  private static Set<String> flat(Stream<String>... members) {
    var all = new HashSet<String>();
    Stream.of(members).forEach(some -> some.forEach(all::add));
    return Set.copyOf(all);
  }
}
