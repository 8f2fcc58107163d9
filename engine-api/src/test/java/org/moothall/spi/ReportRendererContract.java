package org.moothall.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.report.Pen;
import org.moothall.report.Report;
import org.moothall.report.SampleReport;

/** What every {@link ReportRenderer} keeps. Extend it in the tests of a renderer. */
public abstract class ReportRendererContract {

  /** Texts that formats tend to choke on. */
  private static final List<String> HOSTILE =
      List.of(
          "</script><script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'; DROP TABLE opinions; --",
          "{{7*7}}${7*7}<%= 7 %>",
          "<!--<script>",
          "\\u003c\\\"&lt;&amp;",
          "=HYPERLINK(\"http://example.com\")",
          "👩‍👩‍👧‍👦 𠮷野家 e\u0301");

  /** A new renderer. */
  protected abstract ReportRenderer renderer();

  /**
   * All that a reader of the format can read of a document, in any order.
   *
   * @throws RuntimeException if the document is not well formed
   */
  protected abstract String readableText(byte[] document);

  @Test
  void idIsOneWordThatNeverChanges() {
    assertThat(renderer().id()).matches("[a-z][a-z0-9-]*").isEqualTo(renderer().id());
  }

  @Test
  void equalReportsGiveEqualBytes() {
    assertThat(Arrays.equals(render(SampleReport.full()), render(SampleReport.full()))).isTrue();
  }

  @Test
  void differentReportsGiveDifferentBytes() {
    assertThat(Arrays.equals(render(SampleReport.full()), render(SampleReport.empty()))).isFalse();
  }

  @Test
  void theMachinesLanguageAndTimeZoneDoNotMatter() {
    byte[] expected = render(SampleReport.full());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      assertThat(Arrays.equals(render(SampleReport.full()), expected)).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void servesManyThreads() {
    ReportRenderer shared = renderer();
    Set<ByteBuffer> documents = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> documents.add(ByteBuffer.wrap(render(shared, SampleReport.full()))));
    assertThat(documents).hasSize(1);
  }

  @Test
  void rendersAReportWithoutAnything() {
    assertThat(readableText(render(SampleReport.empty()))).contains("A lift");
  }

  @Test
  void saysWhatPeopleWrote() {
    assertThat(readableText(render(SampleReport.full())))
        .contains(
            "三号楼加装电梯",
            "My mother is 84",
            "Paweł Kapliński",
            "street.drl",
            "2026-04-01 07 19 23 28 31 33");
  }

  @Test
  void hostileTextIsOnlyText() {
    for (String hostile : HOSTILE) {
      assertThat(readableText(render(SampleReport.written(Pen.adding(hostile)))))
          .contains(hostile + "A lift for Building 3?", hostile + "My mother is 84");
    }
  }

  @Test
  void longWordsAreText() {
    String word = "长".repeat(10_000);
    assertThat(readableText(render(SampleReport.written(Pen.adding(word))))).contains(word);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    OutputStream mustStayOpen =
        new FilterOutputStream(new ByteArrayOutputStream()) {
          @Override
          public void close() {
            throw new AssertionError("the stream was closed");
          }
        };
    renderer().render(SampleReport.full(), mustStayOpen);
    mustStayOpen.write('\n');
  }

  @Test
  void handsFailuresOfTheStreamOn() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> renderer().render(SampleReport.full(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }

  /** What a new renderer makes of a report. */
  protected final byte[] render(Report report) {
    return render(renderer(), report);
  }

  private static byte[] render(ReportRenderer renderer, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(report, out);
    } catch (IOException e) {
      throw new AssertionError("a stream in memory does not fail", e);
    }
    return out.toByteArray();
  }
}
