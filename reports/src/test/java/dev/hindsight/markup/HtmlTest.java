package dev.hindsight.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textCannotBecomeMarkup() {
    assertThat(text("</style><script>alert(\"1\")</script> & 'x'"))
        .isEqualTo("<p>&lt;/style&gt;&lt;script&gt;alert(\"1\")&lt;/script&gt; &amp; 'x'</p>");
  }

  @Test
  void attributesCannotEnd() {
    assertThat(Html.terse().element("a", "", "href", "#\" onclick=\"x").markup())
        .isEqualTo("<a href=\"#&quot; onclick=&quot;x\"></a>");
    assertThat(Html.terse().element("a", "", "href", "#x onclick=y").markup())
        .isEqualTo("<a href=\"#x onclick=y\"></a>");
  }

  @Test
  void valuesOfLettersAndDigitsNeedNoQuotes() {
    assertThat(Html.terse().element("a", "", "href", "#R-000042").markup())
        .isEqualTo("<a href=#R-000042></a>");
  }

  @Test
  void emptyAttributesAreLeftOut() {
    assertThat(Html.terse().element("p", "1", "class", "").markup()).isEqualTo("<p>1</p>");
  }

  @Test
  void cellsAndItemsEndThemselves() {
    assertThat(
            Html.terse()
                .open("table")
                .open("tr")
                .element("td", "1")
                .element("td", "2")
                .close()
                .close()
                .markup())
        .isEqualTo("<table><tr><td>1<td>2</table>");
  }

  @Test
  void inFullEveryEndAndEveryQuoteIsThere() {
    assertThat(Html.inFull().open("tr").element("td", "1", "id", "a").close().markup())
        .isEqualTo("<tr><td id=\"a\">1</td></tr>");
  }

  @Test
  void plainTextIsMarkedAlikeAndNotEscaped() {
    assertThat(Escaped.plain("<a>\u0007\u202e\ud800 & \ud83d\ude80\n\t\"\r"))
        .isEqualTo("<a>\ufffd\ufffd\ufffd & \ud83d\ude80\n\t\"\ufffd");
  }

  @Test
  void whatIsNoLetterIsMarked() {
    assertThat(text("a\u0000b\u001bc\ud800d\uffffe"))
        .isEqualTo("<p>a\ufffdb\ufffdc\ufffdd\ufffde</p>");
  }

  @Test
  void whatTurnsTheDirectionOfAllThatFollowsIsMarked() {
    assertThat(text("a\u202eb\u2067c")).isEqualTo("<p>a\ufffdb\ufffdc</p>");
  }

  @Test
  void emojisAndLettersOfAllScriptsStand() {
    assertThat(text("\ud83d\ude80 Łódź 日本 हिन्दी")).isEqualTo("<p>\ud83d\ude80 Łódź 日本 हिन्दी</p>");
  }

  @Test
  void aNameFromRightToLeftTurnsNothingButItself() {
    assertThat(text("شركة النور")).isEqualTo("<p><bdi>شركة النور</bdi></p>");
    assertThat(text("of شركة النور, 24 points, and אור ב."))
        .isEqualTo("<p>of <bdi>شركة النور</bdi>, 24 points, and <bdi>אור ב</bdi>.</p>");
  }

  @Test
  void whatIsNotClosedIsAnError() {
    assertThatThrownBy(() -> Html.terse().open("p").markup())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot end the page: still open are [p]");
  }

  private static String text(String text) {
    return Html.terse().element("p", text).markup();
  }
}
