package org.moothall.core.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.moothall.core.theme.Corpus.Word;

/**
 * Cuts a text into words as a reader sees them: by the rules of Unicode (UAX 29), and where a run
 * of Chinese characters has no gaps, by the most likely words (a hidden Markov model). Web
 * addresses are left out. Safe for use by many threads.
 */
final class WordCutter implements Closeable {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\w.+-])"
              + "(?:(?:https?://|www\\.)[\\x21-\\x7e]++|[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+)");
  private static final String IDEOGRAPH =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];
  private static final String CONNECTORS = "-‐‑/&+'’@·_";
  private static final int LONGEST_LEFTOVER = 40;

  private final Analyzer unicode = analyzer(false);
  private final Analyzer chinese = analyzer(true);

  /** The words of a text, first to last; at least one unless the text is blank. */
  List<Cut> cut(String text) {
    String readable =
        ADDRESS.matcher(text).replaceAll(found -> "\n".repeat(found.group().length()));
    List<Span> spans = spans(readable);
    if (spans.isEmpty()) {
      return leftover(text.strip());
    }
    List<Cut> cuts = new ArrayList<>(spans.size());
    int end = 0;
    for (Span span : spans) {
      Span whole = span.widened(readable, end);
      cuts.add(new Cut(whole.in(readable), before(readable, end, whole.start)));
      end = whole.end;
    }
    return cuts;
  }

  @Override
  public void close() {
    unicode.close();
    chinese.close();
  }

  /** A text without a word, such as a row of question marks, counts as a word itself. */
  private static List<Cut> leftover(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    int end = Math.min(text.length(), LONGEST_LEFTOVER);
    return List.of(new Cut(text.substring(0, end), Word.BREAK));
  }

  private List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int ideographs = -1;
    int end = 0;
    try (TokenStream tokens = unicode.tokenStream("", text)) {
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      TypeAttribute type = tokens.getAttribute(TypeAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        boolean ideograph = type.type().equals(IDEOGRAPH);
        if (ideographs >= 0 && !(ideograph && offset.startOffset() == end)) {
          addChinese(text, ideographs, end, spans);
          ideographs = -1;
        }
        if (!ideograph) {
          spans.add(new Span(offset.startOffset(), offset.endOffset()));
        } else if (ideographs < 0) {
          ideographs = offset.startOffset();
        }
        end = offset.endOffset();
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (ideographs >= 0) {
      addChinese(text, ideographs, end, spans);
    }
    return spans;
  }

  private void addChinese(String text, int start, int end, List<Span> spans) {
    String run = Simplified.of(text.substring(start, end));
    try (TokenStream tokens = chinese.tokenStream("", run)) {
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        spans.add(new Span(start + offset.startOffset(), start + offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String before(String text, int end, int start) {
    String gap = text.substring(end, start);
    if (end == 0 || gap.indexOf('\n') >= 0) {
      return Word.BREAK;
    }
    if (gap.isEmpty() || gap.length() == 1 && CONNECTORS.contains(gap)) {
      return gap;
    }
    boolean ideographs = Character.isIdeographic(text.codePointBefore(end));
    return gap.isBlank() && !(ideographs && Character.isIdeographic(text.codePointAt(start)))
        ? " "
        : Word.BREAK;
  }

  private static Analyzer analyzer(boolean chinese) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(
            chinese ? new HMMChineseTokenizer() : new StandardTokenizer());
      }
    };
  }

  private record Span(int start, int end) {

    /** With the sign of a currency before it, or of a percentage behind it. */
    Span widened(String text, int from) {
      boolean currency =
          start > from && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
      boolean percent = end < text.length() && "%％‰".indexOf(text.charAt(end)) >= 0;
      return new Span(currency ? start - 1 : start, percent ? end + 1 : end);
    }

    String in(String text) {
      return text.substring(start, end);
    }
  }
}
