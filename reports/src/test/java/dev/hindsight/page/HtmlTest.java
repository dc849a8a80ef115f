package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textCannotBecomeMarkup() {
    assertThat(text("</style><script>alert(\"1\")</script> & 'x'"))
        .isEqualTo(
            "<p>&lt;/style&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>");
  }

  @Test
  void attributesCannotEnd() {
    assertThat(new Html().element("a", "", "href", "#\" onclick=\"x").markup())
        .isEqualTo("<a href=\"#&quot; onclick=&quot;x\"></a>");
  }

  @Test
  void emptyAttributesAreLeftOut() {
    assertThat(new Html().element("td", "1", "class", "").markup()).isEqualTo("<td>1</td>");
  }

  @Test
  void whatIsNoLetterIsMarked() {
    assertThat(text("a\u0000b\u001bc\ud800d\uffffe"))
        .isEqualTo("<p>a\ufffdb\ufffdc\ufffdd\ufffde</p>");
  }

  @Test
  void whatTurnsTheDirectionOfAllThatFollowsIsMarked() {
    assertThat(text("a\u202eb")).isEqualTo("<p>a\ufffdb</p>");
  }

  @Test
  void emojisAndLettersOfAllScriptsStand() {
    assertThat(text("\ud83d\ude80 Łódź 日本 हिन्दी")).isEqualTo("<p>\ud83d\ude80 Łódź 日本 हिन्दी</p>");
  }

  @Test
  void aNameFromRightToLeftTurnsNothingButItself() {
    assertThat(new Html().words("شركة").markup()).isEqualTo("<bdi>شركة</bdi>");
    assertThat(new Html().words("Acme").markup()).isEqualTo("Acme");
  }

  @Test
  void whatIsNotClosedIsAnError() {
    assertThatThrownBy(() -> new Html().open("p").markup())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot end the page: still open are [p]");
  }

  private static String text(String text) {
    return new Html().element("p", text).markup();
  }
}
