package org.moothall.rules.kit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.Moothall;
import org.moothall.PolicyException;
import org.moothall.policy.Diagnostic;
import org.moothall.policy.PolicyQuestion;
import org.moothall.policy.fact.Question;

class CaseFolderTest {

  private static final Moothall HALL = Moothall.builder().open();

  @TempDir private Path folder;

  @AfterAll
  static void close() {
    HALL.close();
  }

  @BeforeEach
  void aStreetOnLinhai() throws IOException {
    write("policy.yaml", "stack: { packs: [base, linhai], files: [street.drl] }\n");
    write(
        "street.drl",
        """
        package street;
        import org.moothall.policy.answer.QuorumRule.Base;
        import org.moothall.policy.fact.Question;
        global org.moothall.policy.answer.QuorumRule.Verbs answer;

        rule "street.second-call" @overrides("linhai.quorum.second-call")
        when
            Question( call >= 2 )
        then
            answer.atLeast(2, 5, Base.OFFICE);
        end
        """);
  }

  @Test
  void aCaseSaysWhatIsAskedAndWhatIsExpected() throws IOException {
    var cases =
        cases(
            """
            cases:
              - name: a second call wants two fifths
                question: quorum
                facts:
                  - Question: { id: q, kind: ordinary, call: 2 }
                expect:
                  answer:
                    floor: 3
                    counted: PRESENT
                    tests: [ { num: 2, den: 5, strict: false } ]
                  rules: [street.second-call, base.quorum.floor]
                  silent: [linhai.quorum.first-call]
            """);

    assertThat(cases)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.asked().name()).isEqualTo("a second call wants two fifths");
              assertThat(one.line()).isEqualTo(2);
              assertThat(one.asked().question()).isEqualTo(PolicyQuestion.QUORUM);
              assertThat(one.asked().facts()).containsExactly(new Question("q", "ordinary", 2));
              assertThat(one.ask(HALL.policies()).misses()).isEmpty();
            });
  }

  @Test
  void whatIsNotAsExpectedIsToldInSentences() throws IOException {
    var outcome =
        cases(
                """
                cases:
                  - name: a second call wants a third
                    question: quorum
                    facts:
                      - Question: { id: q, kind: ordinary, call: 2 }
                    expect:
                      answer: { floor: 4, counted: CAST, tests: [ { num: 1, den: 3 } ] }
                      rules: [linhai.quorum.statute]
                      silent: [street.second-call]
                """)
            .getFirst()
            .ask(HALL.policies());

    assertThat(outcome.holds()).isFalse();
    assertThat(outcome.misses())
        .containsExactly(
            "answer.floor is 3, not 4",
            "answer.counted is PRESENT, not CAST",
            "answer.tests[0].num is 2, not 1",
            "answer.tests[0].den is 5, not 3",
            "`linhai.quorum.statute` did not speak",
            "`street.second-call` spoke, and should not have");
  }

  @Test
  void setsOptionalsAndNamesArePlainLists() throws IOException {
    var cases =
        cases(
            """
            cases:
              - name: somebody with three terms and an interest
                question: eligibility
                facts:
                  - Matter: { id: lift, kind: building, level: STREET }
                  - Candidate: { id: p1, traits: [party=no], termsServed: 3 }
                  - Interest: { personId: p2, matterId: lift }
                expect:
                  answer: { excluded: [p1], recused: [p2] }
              - name: a case that rests
                question: escalation
                expect:
                  answer: { raise: none, tell: [] }
              - name: no council of directors
                question: composition
                expect: { undecided: true }
            """);

    assertThat(cases).allSatisfy(one -> assertThat(one.ask(HALL.policies()).misses()).isEmpty());
  }

  @Test
  void whatIsWrongIsToldWithItsPlaceAllAtOnce() {
    assertThat(
            faults(
                """
                cases:
                  - name: a typo in everything
                    question: quorum
                    facts:
                      - Questoin: { id: q }
                      - Question: { id: q, kind: ordinary, cal: 2 }
                      - Question: { id: q, kind: ordinary, call: two }
                      - Matter: { id: lift, kind: building, level: STRET }
                    expect:
                      answer: { flor: 3, counted: PRESNT }
                      rules: [street.secondcall]
                  - name: a typo in everything
                    question: quorum
                  - name: no such question
                    question: quorums
                """))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "cases.yaml:5:9 MOOT-2803 the question `quorum` has no fact `Questoin`. Maybe"
                + " `Question` was meant.",
            "cases.yaml:6:9 MOOT-2802 `Question` lacks `call`. Only sets may be left out; they are"
                + " empty then.",
            "cases.yaml:6:44 MOOT-2803 nothing is called `cal` here. Maybe `call` was meant.",
            "cases.yaml:7:50 MOOT-2804 `call` is a whole number, and `two` is none.",
            "cases.yaml:8:52 MOOT-2804 `level` can't be `STRET`. Maybe `STREET` was meant.",
            "cases.yaml:10:17 MOOT-2803 nothing is called `flor` here. Maybe `floor` was meant.",
            "cases.yaml:10:35 MOOT-2804 `counted` can't be `PRESNT`. Maybe `PRESENT` was meant.",
            "cases.yaml:12:11 MOOT-2805 a case `a typo in everything` stands in this file already.",
            "cases.yaml:15:15 MOOT-2803 no question is called `quorums`. Maybe `quorum` was"
                + " meant.");
  }

  @Test
  void aRuleThatTheStackDoesNotHave() {
    assertThat(
            faults(
                """
                cases:
                  - name: n
                    question: quorum
                    expect: { silent: [street.secondcall] }
                """))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "cases.yaml:4:24 MOOT-2803 the stack has no rule `street.secondcall`. Maybe"
                + " `street.second-call` was meant.");
  }

  @Test
  void brokenYaml() {
    assertThat(faults("cases:\n  - name: [one\n    question: quorum\n").getFirst().toString())
        .startsWith("cases.yaml:3:")
        .contains(" MOOT-2801 this is no YAML: ");
  }

  @Test
  void anchorsWouldMakeMuchOfLittle() {
    assertThat(faults("cases: &all [ *all ]\n"))
        .extracting(Diagnostic::code)
        .containsExactly("MOOT-2801");
  }

  @Test
  void aNameTwice() {
    assertThat(faults("cases: []\ncases: []\n"))
        .extracting(Diagnostic::toString)
        .containsExactly("cases.yaml:2:1 MOOT-2805 `cases` stands here twice.");
  }

  @Test
  void aFileWithoutCases() {
    assertThat(faults("stack: { packs: [base] }\n"))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "cases.yaml:1:1 MOOT-2807 there is no case in this file. Maybe `cases:` is missing.");
    assertThat(faults("")).extracting(Diagnostic::code).containsExactly("MOOT-2807");
  }

  @Test
  void aFolderWithoutRules() throws IOException {
    Files.delete(folder.resolve("policy.yaml"));
    assertThat(faults("cases: [ { name: n, question: quorum } ]\n"))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "cases.yaml:1:1 MOOT-2806 no rules are named. Maybe `stack: { packs: [base] }` belongs"
                + " here, or into `policy.yaml`.");
  }

  @Test
  void aStackNamesFilesBesideIt() throws IOException {
    write("policy.yaml", "stack: { packs: [base], files: [streat.drl] }\n");
    assertThat(faults("cases: [ { name: n, question: quorum } ]\n"))
        .extracting(Diagnostic::toString)
        .containsExactly(
            "policy.yaml:1:33 MOOT-2803 there is no file `streat.drl` beside this one. Maybe"
                + " `street.drl` was meant.");
  }

  @Test
  void aFileMayHaveAStackOfItsOwn() throws IOException {
    var cases =
        cases(
            """
            stack: { packs: [base] }
            cases:
              - name: base knows no second call
                question: quorum
                facts: [ { Question: { id: q, kind: ordinary, call: 2 } } ]
                expect: { rules: [base.quorum.half] }
            """);
    assertThat(cases.getFirst().stack().packs()).containsExactly("base");
    assertThat(cases.getFirst().ask(HALL.policies()).misses()).isEmpty();
  }

  private List<Example> cases(String yaml) throws IOException {
    write("cases.yaml", yaml);
    return CaseFolder.read(folder, HALL.policies().packs());
  }

  private List<Diagnostic> faults(String yaml) {
    var thrown =
        assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> cases(yaml)).actual();
    return thrown.diagnostics();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
