package org.moothall.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textAndAttributesAreEscaped() {
    Html html = new Html().tag("b", Attributes.of("title", "\"'<&>"), "\"'<&>");
    assertThat(html)
        .hasToString("<b title=\"&quot;&#39;&lt;&amp;&gt;\">&quot;&#39;&lt;&amp;&gt;</b>");
  }

  @Test
  void anAttributeThatIsNotThereIsLeftOut() {
    assertThat(Attributes.NONE.and("lang", Optional.empty())).hasToString("");
  }

  @Test
  void scriptAndStyleInAttributesAreRefused() {
    assertThatThrownBy(() -> Attributes.of("onclick", "alert(1)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("`onclick` may not be an attribute");
    assertThatThrownBy(() -> Attributes.of("style", "x")).hasMessageContaining("`style`");
    assertThatThrownBy(() -> Attributes.of("a b", "x")).hasMessageContaining("`a b`");
  }

  @Test
  void rawContentThatWouldEndItsElementIsRefused() {
    assertThatThrownBy(() -> new Html().raw("script", Attributes.NONE, "'</SCRIPT>'"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("this content may not stand in `script`");
    assertThatThrownBy(() -> new Html().raw("script", Attributes.NONE, "'<!--'"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Html().raw("div", Attributes.NONE, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void dataForScriptsHasNoMarkup() {
    assertThat(ScriptJson.of("</script><!--&'\u2028"))
        .isEqualTo("\"\\u003C/script\\u003E\\u003C!--\\u0026\\u0027\\u2028\"");
  }
}
