package org.moothall.core.policy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.core.policy.check.Reading.codes;
import static org.moothall.core.policy.check.Reading.faultsIn;
import static org.moothall.core.policy.check.Reading.faultsThen;
import static org.moothall.core.policy.check.Reading.faultsWhen;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.core.policy.drl.Faults;
import org.moothall.policy.Diagnostic;

/** DRL can do whatever Java can. A rule file can't. */
class RefusedTest {

  private static final String CONSTRUCT = "MOOT-2201";
  private static final String IMPORT = "MOOT-2202";
  private static final String GLOBAL = "MOOT-2203";
  private static final String ATTRIBUTE = "MOOT-2204";
  private static final String ANNOTATION = "MOOT-2205";
  private static final String CONSEQUENCE = "MOOT-2206";
  private static final String CALL = "MOOT-2207";
  private static final String NAVIGATION = "MOOT-2208";
  private static final String NAME = "MOOT-2209";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function void f() { System.exit(1); }",
        "function String f(String s) {\n  if (s == null) { rule(); }\n  return \"end\";\n}",
        "declare Bomb\n  size : int\nend",
        "declare enum Bomb A(1); end",
        "declare Bomb extends org.moothall.policy.fact.Matter end",
        "query \"all\"\n  Candidate()\nend",
        "unit Street;",
        "eval( true )"
      })
  void nothingButRules(String section) {
    assertThat(
            codes(
                faultsIn(
                    section
                        + "\nrule \"street.test\" when then answer.exclude(\"a\", \"b\"); end\n")))
        .containsExactly(CONSTRUCT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.Runtime",
        "java.lang.System",
        "java.io.*",
        "java.util.List",
        "org.moothall.Moothall",
        "org.moothall.policy.*",
        "org.moothall.core.policy.PolicyDesk",
        "org.drools.core.common.InternalWorkingMemory",
        "static java.lang.System.exit",
        "static org.moothall.Checks.checkText",
        "function java.lang.System.exit",
        "accumulate java.lang.Runtime evil",
        "acc java.lang.Runtime evil"
      })
  void importsOfTheListOnly(String imported) {
    assertThat(
            Reading.faults(
                "package s;\nimport "
                    + imported
                    + ";\nglobal org.moothall.policy.answer.Reply.Verbs answer;\n"))
        .extracting(Diagnostic::code)
        .containsExactly(IMPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "global org.moothall.policy.answer.Reply.Verbs drools;",
        "global org.moothall.policy.answer.Reply.Verbs answer;\n"
            + "global org.moothall.policy.answer.Reply.Verbs answer;",
        "global org.moothall.policy.answer.Reply.Verbs answer;\nglobal java.util.List list;"
      })
  void oneGlobalNamedAnswer(String globals) {
    assertThat(Reading.faults("package s;\n" + globals))
        .extracting(Diagnostic::code)
        .contains(GLOBAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience 10",
        "salience ( java.lang.System.exit(1) )",
        "no-loop",
        "no-loop true",
        "lock-on-active true",
        "dialect \"mvel\"",
        "agenda-group \"a\"",
        "activation-group \"a\"",
        "ruleflow-group \"a\"",
        "auto-focus true",
        "enabled ( java.lang.System.exit(1) == null )",
        "duration 100",
        "timer ( int: 30s )",
        "timer ( expr: $x )",
        "calendars \"a\"",
        "date-effective \"1-Jan-2030\"",
        "date-expires \"1-Jan-2030\"",
        "extends \"base.reply.everybody\""
      })
  void noAttributes(String attribute) {
    assertThat(codes(faultsIn(attribute + "\n"))).containsExactly(ATTRIBUTE);
    assertThat(
            codes(
                faultsIn(
                    "rule \"street.test\" "
                        + attribute
                        + " when then answer.exclude(\"a\", \"b\"); end\n")))
        .containsExactly(ATTRIBUTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Propagation(EAGER)",
        "@watch(*)",
        "@entrench",
        "@entrenched(true)",
        "@overrides",
        "@overrides(java.lang.System.exit(1))",
        "@overrides(\"a.b\" + \"c\")",
        "@overrides(value = \"a.b\")",
        "@overrides(\"a.b\", \"c.d\")",
        "@source(Level.STREET)",
        "@source(\"a\") @source(\"b\")",
        "@java.lang.Deprecated",
        "@setting(when)"
      })
  void annotationsOfTheListOnly(String annotation) {
    assertThat(
            codes(
                faultsIn(
                    "rule \"street.test\" "
                        + annotation
                        + " when then answer.exclude(\"a\", \"b\"); end\n")))
        .hasSize(1)
        .isSubsetOf(ANNOTATION, "MOOT-2001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eval( java.lang.System.exit(1) )",
        "accumulate( Candidate( $t : termsServed ); $all : average($t) )",
        "accumulate( Candidate( $t : termsServed ); $all : java.lang.System.exit($t) )",
        "( accumulate( Candidate(); $n : count() ) )",
        "acc( Candidate(); $n : count() )",
        "$c : Candidate()",
        "Candidate() from java.lang.System.getenv()",
        "Candidate() from entry-point \"x\"",
        "Candidate() over window:length( 3 )",
        "Candidate() do[x]",
        "if ( true ) do[x]",
        "?all( )",
        "/candidates[ termsServed > 3 ]",
        "Candidate( id soundslike \"a\" )",
        "Candidate( id str[startsWith] \"a\" )",
        "Candidate( termsServed instanceof Long )",
        "Candidate( new java.io.File(\"x\") != null )",
        "Candidate() @watch(*)",
        "collect( Candidate() )",
        "groupby( Candidate(); $t : termsServed; count() )"
      })
  void conditionsArePatterns(String condition) {
    assertThat(codes(faultsWhen(condition))).containsExactly(CONSTRUCT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( id.length() > 3 )",
        "Candidate( getClass().forName(\"x\") != null )",
        "Candidate( hashCode() > 3 )",
        "Candidate( Level.valueOf(\"CITY\") == Level.CITY )",
        "Candidate( traits.stream().count() > 3 )",
        "Candidate( id == id.toString() )",
        "Candidate( id.class == null )",
        "Candidate( this.id == \"a\" )",
        "Candidate( $p : id, $p.length > 3 )",
        "Candidate( offices[0] == \"a\" )",
        "Candidate( id == java.lang.System.exit(1) )",
        "Candidate( termsServed == java.lang.Long.MAX_VALUE )",
        "org.moothall.policy.fact.Candidate( id == \"a\" )",
        "Candidate( String::valueOf == null )"
      })
  void nothingIsCalledAndNothingLeadsOut(String condition) {
    assertThat(codes(faultsWhen(condition))).hasSize(1).isSubsetOf(CALL, NAVIGATION, "MOOT-2101");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate( termsServed > \"pkg.T.m(null)+0\" )",
        "Candidate( termsServed > \"0; System.exit(1)\" )",
        "Candidate( id : termsServed > 3 )",
        "Candidate( $t := termsServed )",
        "Candidate( $t : termsServed > 3 )",
        "Candidate( $t : termsServed + 1 )",
        "Candidate( termsServed > 3 || < 1 )",
        "Candidate( \"a\"; )",
        "Candidate( id == ( \"a\" ? \"b\" : \"c\" ) )",
        "Candidate( termsServed > 3L )",
        "Candidate( termsServed > 0x10 )",
        "Candidate( termsServed > 1e3 )",
        "Candidate( termsServed & 1 == 1 )",
        "Candidate( termsServed++ > 3 )",
        "Candidate( #{x} )",
        "Candidate( id == `a` )",
        "Candidate( this != null )",
        "Candidate( drools != null )",
        "Candidate( answer != null )",
        "Candidate( id == null )",
        "Candidate(){}",
        "not not Candidate()",
        "forall( Candidate( $p : id ) Interest( personId == $p ) )",
        "(or Candidate() Interest())",
        "Candidate();"
      })
  void nothingElseInAConditionEither(String condition) {
    assertThat(faultsWhen(condition)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(1);",
        "java.lang.Runtime.getRuntime().exec(\"true\");",
        "insert(new Object());",
        "insertLogical($person);",
        "update($person);",
        "modify($person) { };",
        "delete($person);",
        "drools.halt();",
        "drools.getWorkingMemory().dispose();",
        "kcontext.getKieRuntime().halt();",
        "while (true) { }",
        "for (;;) { }",
        "if (true) { answer.exclude(\"a\", \"b\"); }",
        "try { } finally { }",
        "new Thread();",
        "String s = \"a\";",
        "int x = 1;",
        "{ answer.exclude(\"a\", \"b\"); }",
        "; answer.exclude(\"a\", \"b\");",
        "$person.toString();",
        "return;",
        "throw null;"
      })
  void consequencesAreCallsOnTheAnswer(String consequence) {
    assertThat(codes(faultsThen(consequence))).containsExactly(CONSEQUENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer.exclude($person.toString(), \"b\");",
        "answer.exclude(String.valueOf(1), \"b\");",
        "answer.exclude(f(), \"b\");",
        "answer.exclude(new String(\"a\"), \"b\");",
        "answer.exclude(\"a\" + \"b\", \"c\");",
        "answer.exclude((String) \"a\", \"b\");",
        "answer.exclude($terms > 3 ? \"a\" : \"b\", \"c\");",
        "answer.exclude(null, \"b\");",
        "answer.exclude(answer, \"b\");",
        "answer.exclude(this.toString(), \"b\");",
        "answer.exclude(() -> 1, \"b\");",
        "answer.exclude(drools.toString(), \"b\");",
        "answer.exclude(\"a\", \"b\").notify();",
        "answer.getClass();",
        "answer.wait();",
        "answer.hashCode();",
        "answer = null;",
        "answer.exclude.x(\"a\", \"b\");"
      })
  void argumentsAreValues(String consequence) {
    assertThat(faultsThen(consequence)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "exclude",
        "engine.reply",
        "street..x",
        "street. x",
        "street.x\t",
        "a.b;c"
      })
  void rulesAreNamedPackAndTopic(String name) {
    assertThat(
            codes(faultsIn("rule \"" + name + "\" when then answer.exclude(\"a\", \"b\"); end\n")))
        .contains(NAME);
  }

  @Test
  void rulesMayBeNamedInAnyScript() {
    assertThat(faultsIn("rule \"织云新村.名额-3\" when then answer.exclude(\"a\", \"b\"); end\n"))
        .isEmpty();
  }

  @Test
  void aRuleSaysSomethingOrTakesAnothersPlace() {
    assertThat(faultsIn("rule \"street.test\" when then end\n"))
        .containsExactly(
            "street.drl:8:1 MOOT-2210 the rule `street.test` says nothing. Maybe an `@overrides` is"
                + " missing.");
    assertThat(faultsIn("rule \"street.test\" @overrides(\"base.test\") when then end\n"))
        .isEmpty();
  }

  @Test
  void commentsHideNothing() {
    assertThat(faultsIn("/* */ System.exit(1); /* */\n")).hasSize(1);
    assertThat(faultsThen("/* */ System.exit(1); // answer")).hasSize(1);
    assertThat(
            Reading.read(
                    Reading.HEADER
                        + "rule \"street.test\" when then // \\u000a System.exit(1);\n"
                        + "answer.exclude(\"a\", \"b\"); end\n",
                    new Faults("street.drl"))
                .orElseThrow()
                .body())
        .doesNotContain("exit");
  }

  @Test
  void whatIsHarmlessPasses() {
    var harmless =
        List.of(
            "",
            "Candidate()",
            "Candidate( termsServed >= 2, offices contains \"office\" )",
            "Candidate( offices not contains \"office\" || termsServed == 0 && id != \"a\" )",
            "Candidate( \"office\" memberOf offices, \"x=y\" not memberOf traits )",
            "Candidate( !( termsServed > 3 ), -1 < termsServed )",
            "Candidate( 2 * ( termsServed + 1 ) - 3 >= termsServed * 2 )",
            "Matter( level in ( Level.CITY, Level.STREET ), kind not in ( \"a\", \"b\" ) )",
            "Interest( $p : personId ) not Candidate( id == $p )",
            "exists( Interest( $p : personId ) and Candidate( id == $p ) )",
            "forall( Candidate( termsServed < 3 ) )",
            "( Matter( kind == \"lift\" ) or ( Matter( kind == \"road\" ) and Body( seats > 3 ) )"
                + " )",
            "Matter() and Body()");
    for (var condition : harmless) {
      assertThat(faultsWhen(condition)).as(condition).isEmpty();
    }
  }
}
