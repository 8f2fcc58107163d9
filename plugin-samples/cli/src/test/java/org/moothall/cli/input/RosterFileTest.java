package org.moothall.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.council.Candidate;
import org.moothall.council.Roster;

class RosterFileTest {
  @TempDir private Path folder;

  private Roster read(String csv) throws IOException {
    return RosterFile.read(Expect.file(folder, "roster.csv", csv));
  }

  @Test
  void everyOtherColumnMakesATrait() throws IOException {
    var roster =
        read(
            """
            person,name,gender,household,offices,categories,terms_served,interest
            r1,方志强,male,2-101,office;supervision group,WOMEN;YOUTH,2,yes
            r2,"Osei, Thandi",,2-102,,,,
            """);

    assertThat(roster.candidates())
        .containsExactly(
            new Candidate(
                "r1",
                "方志强",
                Set.of("office", "supervision group"),
                Set.of("gender=male", "household=2-101", "category=WOMEN", "category=YOUTH"),
                2,
                true),
            new Candidate("r2", "Osei, Thandi", Set.of(), Set.of("household=2-102"), 0, false));
  }

  @Test
  void nobodyIsOnItTwice() {
    Expect.failure(
        () -> read("name,person\nA,r1\nB,r2\nC,r1\n"),
        "roster.csv:4:2",
        "MOOT-1807",
        "`r1` is on the roster twice, first in line 2");
  }

  @Test
  void withoutPeopleItIsNoRoster() {
    Expect.failure(
        () -> read("id,name\nr1,A\n"), "roster.csv:1:1", "MOOT-1805", "`person` is missing");
    Expect.failure(() -> read(""), "roster.csv:1:1", "MOOT-1805", "the file is empty");
    Expect.failure(
        () -> read("person,floor,floor\n"), "roster.csv:1:1", "MOOT-1805", "called `floor`");
  }

  @Test
  void aRowHasAsManyFieldsAsTheHeader() {
    Expect.failure(
        () -> read("person,name\nr1,A\nr2\n"), "roster.csv:3:2", "MOOT-1806", "1 fields");
  }

  @Test
  void aQuoteIsClosed() {
    Expect.failure(() -> read("person,name\nr1,\"A\n"), "roster.csv:1:1", "MOOT-1806", "no CSV");
  }

  @Test
  void termsAndInterestAreChecked() {
    Expect.failure(
        () -> read("person,terms_served\nr1,two\n"), "roster.csv:2:2", "MOOT-1804", "`two`");
    Expect.failure(
        () -> read("person,interest\nr1,maybe\n"), "roster.csv:2:2", "MOOT-1804", "`maybe`");
    Expect.failure(() -> read("person,name\n,A\n"), "roster.csv:2:1", "MOOT-1804", "person id");
  }
}
