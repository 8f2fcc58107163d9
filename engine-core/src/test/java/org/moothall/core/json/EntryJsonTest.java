package org.moothall.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.Actor;
import org.moothall.matter.Outcome;
import org.moothall.opinion.Moderation;
import org.moothall.record.Entry;
import org.moothall.record.MatterEvent.MatterClosed;
import org.moothall.record.OpinionEvent.OpinionVoiced;
import org.moothall.record.Secret;

class EntryJsonTest {

  private static final String PREVIOUS = "0".repeat(64);
  private static final String HASH = "a".repeat(64);

  private static final Entry ENTRY =
      new Entry(
          1,
          "lift",
          "c1",
          "opinions.submit",
          Instant.parse("2026-03-01T08:00:00Z"),
          Actor.of("p1", "clerk"),
          List.of("base.clerk"),
          List.of(
              new OpinionVoiced(
                  "o1",
                  "p2",
                  "hall",
                  Instant.parse("2026-02-28T10:15:30.250Z"),
                  Optional.of("zh"),
                  Optional.empty(),
                  new Secret("p2", "AAAA"),
                  Moderation.UNMODERATED,
                  List.of()),
              new MatterClosed(new Outcome.Closed("built"))),
          PREVIOUS,
          HASH);

  private static final String TEXT =
      ("{'actor':{'id':'p1','offices':['clerk']},'allowedBy':['base.clerk'],"
              + "'at':'2026-03-01T08:00:00Z','command':'opinions.submit','commandId':'c1','events':["
              + "{'@type':'OpinionVoiced','at':'2026-02-28T10:15:30.250Z','author':'p2',"
              + "'channel':'hall','flags':[],'language':'zh','moderation':'UNMODERATED',"
              + "'opinion':'o1','text':{'bytes':'AAAA','person':'p2'}},"
              + "{'@type':'MatterClosed','outcome':{'@type':'Closed','reason':'built'}}],"
              + "'matter':'lift','previous':'%s','sequence':1}")
          .formatted(PREVIOUS)
          .replace('\'', '"');

  @Test
  void anEntryIsItsMembersSortedWithoutItsHash() {
    assertThat(EntryJson.write(ENTRY)).isEqualTo(TEXT);
  }

  @Test
  void anEntryIsReadBack() {
    assertThat(EntryJson.read(TEXT, HASH)).isEqualTo(ENTRY);
  }

  @Test
  void placingADraftGivesTheTextOfTheEntry() {
    String draft = TEXT.substring(0, TEXT.indexOf(",\"previous\"")) + "}";

    assertThat(EntryJson.place(draft, PREVIOUS, 1)).isEqualTo(TEXT);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"actor"               | {"absent":1,"actor"        | an unknown member
          "allowedBy":["base.clerk"], |                       | a missing list
          ,"sequence":1          | ''                         | a missing number
          "matter":"lift"        | "matter":null              | a null
          ["clerk"]              | ["clerk",null]             | a null in a list
          "language":"zh"        | "language":null            | a null for an absent member
          "language":"zh"        | "language":"zh","place":null | an absent member that is there
          "sequence":1}          | "sequence":1}{}            | something after the end
          "sequence":1}          | "sequence":1} ' '          | white space after the end
          "sequence":1           | "sequence": 1              | white space inside
          "sequence":1           | "sequence":1.0             | a fraction
          "sequence":1           | "sequence":1e0             | an exponent
          "sequence":1           | "sequence":"1"             | a number as a string
          "sequence":1           | "sequence":-0              | minus zero
          "commandId":"c1"       | "commandId":7              | a string as a number
          "commandId":"c1"       | "commandId":"\\u0063\\u0031" | needless escapes
          "command":"opinions.submit","commandId":"c1" | "commandId":"c1","command":"opinions.submit" | another order
          "commandId":"c1"       | "commandId":"c1","commandId":"c1" | a member twice
          ["clerk"]              | ["clerk","clerk"]          | an element of a set twice
          ["clerk"]              | ["clerk","chair"]          | a set out of order
          "UNMODERATED"          | 1                          | a constant by its number
          "UNMODERATED"          | "unmoderated"              | an unknown constant
          2026-03-01T08:00:00Z   | 2026-03-01T08:00:00.000Z   | an instant in another form
          2026-03-01T08:00:00Z   | 2026-03-01T09:00:00+01:00  | an instant with an offset
          "2026-03-01T08:00:00Z" | 1772352000                 | an instant as a number
          "@type":"OpinionVoiced", |                          | an event without its type
          "@type":"MatterClosed" | "@type":"Nothing"          | an unknown type
          "@type":"Closed"       | "@type":"OpinionModerated" | a type of another family
          "@type":"MatterClosed" | "@type":"org.moothall.record.MatterEvent$MatterClosed" | a class name
          "reason":"built"       | "reason":" "               | what a constructor refuses
          """)
  void onlyWhatIsWrittenIsRead(String part, String instead, String what) {
    String changed = TEXT.replace(part, instead == null ? "" : instead);
    assertThat(changed).as(what).isNotEqualTo(TEXT);

    assertThatThrownBy(() -> EntryJson.read(changed, HASH))
        .as(what)
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNoJsonAtAllIsRefused() {
    assertThatThrownBy(() -> EntryJson.read("", HASH)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EntryJson.read("null", HASH))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EntryJson.read("[".repeat(100_000), HASH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
