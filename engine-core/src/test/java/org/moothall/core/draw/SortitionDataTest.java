package org.moothall.core.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.council.Draw.RuleCheck;
import org.moothall.council.DrawOrder;
import org.moothall.council.SeatRule;
import org.moothall.matter.Level;
import org.moothall.policy.Reason;
import org.moothall.policy.fact.BodyKind;
import org.moothall.record.CouncilEvent.Listed;

/** A published pool of a hundred people with eighteen quotas, where it is at hand. */
class SortitionDataTest {

  private static final List<String> FEATURES =
      List.of("education", "ethnicity", "gender", "province");

  @Test
  void everyDrawKeepsAllQuotas() throws IOException {
    List<SeatRule> quotas = quotas();
    List<Listed> people = people();
    Set<Set<String>> councils = new HashSet<>();
    for (int seats = 28; seats <= 33; seats++) {
      for (int seed = 0; seed < 20; seed++) {
        DrawResult.Seated seated =
            (DrawResult.Seated)
                Drawing.draw(order(seats, "seed " + seed), quotas, people, new LotSolver());
        List<Listed> members =
            people.stream().filter(p -> seated.members().containsKey(p.person())).toList();

        assertThat(members).hasSize(seats);
        assertThat(Drawing.checks(quotas, members)).hasSize(18).allMatch(RuleCheck::holds);
        assertThat(seated.alternates()).hasSize(5);
        councils.add(seated.members().keySet());
      }
    }
    assertThat(councils).as("seeds draw different councils").hasSize(120);
  }

  @Test
  void sizesBeyondTheQuotasNameTheFeatureThatClashes() throws IOException {
    List<SeatRule> quotas = quotas();

    assertThat(clashingTraits(27, quotas))
        .as("minima of the provinces add up to 28")
        .containsExactly("Nexor", "Ironhold", "Verdelands", "Harborview", "Artesa");
    assertThat(clashingTraits(34, quotas))
        .as("maxima of the genders add up to 33")
        .containsExactly("Female", "Male", "Non-binary");
  }

  private static List<String> clashingTraits(int seats, List<SeatRule> quotas) throws IOException {
    DrawResult.Impossible impossible =
        (DrawResult.Impossible)
            Drawing.draw(order(seats, "seed"), quotas, people(), new LotSolver());
    return impossible.clashing().stream().map(Reason::rule).toList();
  }

  private static DrawOrder order(int seats, String seed) {
    return new DrawOrder("assembly", BodyKind.TOWN_COUNCIL, Level.CITY, seats, 5, seed);
  }

  private static List<SeatRule> quotas() throws IOException {
    List<SeatRule> quotas = new ArrayList<>();
    for (NamedCsvRecord row : rows("categories.csv")) {
      Reason because = new Reason(row.getField("name"), "categories.csv", 1, "quota", List.of());
      quotas.add(
          new SeatRule.Quota(
              row.getField("category") + "=" + row.getField("name"),
              Long.parseLong(row.getField("min")),
              Long.parseLong(row.getField("max")),
              because));
    }
    return quotas;
  }

  private static List<Listed> people() throws IOException {
    List<Listed> people = new ArrayList<>();
    for (NamedCsvRecord row : rows("respondents.csv")) {
      List<String> traits =
          FEATURES.stream().map(feature -> feature + "=" + row.getField(feature)).toList();
      people.add(new Listed("p" + row.getField("unique_id"), List.of(), traits, 0, false));
    }
    return people;
  }

  private static List<NamedCsvRecord> rows(String name) throws IOException {
    Path file =
        Path.of(
            System.getProperty("moothall.data", "../../shared/data"),
            "sortition",
            "opendlp_monitoring",
            name);
    assumeTrue(Files.exists(file), () -> "skipped: there is no " + file);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream().toList();
    }
  }
}
