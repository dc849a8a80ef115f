package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.mail.MailBlock.Finding;
import dev.hindsight.mail.MailBlock.Quantity;
import dev.hindsight.mail.MailBlock.Table;
import dev.hindsight.tables.ReviewBar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

  /** Gmail shows no more of a mail. */
  private static final int MOST_BYTES = 102_000;

  private static final String HTML = MailFixture.mail(FindingsFixture.full()).html();

  /** The places of a row of cells, such as "scale 40, value 1". */
  private static final Pattern CELL =
      Pattern.compile("<td[^>]* width=\"(\\d+)%\"[^>]*style=\"([^\"]*)\"");

  @Test
  void itLoadsNothingAndRunsNothing() throws Exception {
    HtmlPage page = MailFixture.parsed(HTML);

    assertThat(page.querySelectorAll("img"))
        .hasSize(3)
        .allMatch(image -> attribute(image, "src").startsWith("cid:"));
    assertThat(page.querySelectorAll("script, link, iframe, object, form, [background], a"))
        .isEmpty();
    assertThat(HTML).doesNotContain("url(", "@import", "http:", "https:");
  }

  @Test
  void itIsAColumnAsWideAsThePhoneAndHeadedLikeAPage() throws Exception {
    HtmlPage page = MailFixture.parsed(HTML);

    assertThat(page.querySelectorAll("h1")).hasSize(1);
    assertThat(page.querySelectorAll("table"))
        .isNotEmpty()
        .allMatch(table -> attribute(table, "role").equals("presentation"))
        .allMatch(table -> attribute(table, "width").equals("100%"));
    assertThat(page.querySelectorAll("img"))
        .allMatch(image -> attribute(image, "style").contains("width:100%;max-width:640px;"))
        .allMatch(image -> attribute(image, "width").equals("640"));
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void whoDoesNotSeeAPictureReadsItsFigures() throws Exception {
    assertThat(MailFixture.parsed(HTML).querySelectorAll("img"))
        .allMatch(image -> attribute(image, "alt").matches("(?s).*\\d.*\\."));
  }

  @Test
  void itIsShortEnoughToBeShownWhole() {
    assertThat(MailFixture.bytes(HTML)).hasSizeLessThan(MOST_BYTES);
  }

  /** Mail programs drop what they take for broken. */
  @Test
  void everyElementThatBeginsEnds() {
    for (String name : List.of("table", "tr", "td", "p", "h1", "h2", "h3", "ul", "li", "span")) {
      String inMail = HTML.replaceAll("<!--.*?-->", "");
      assertThat(inMail.split("<" + name + "[ >]", -1))
          .as(name)
          .hasSameSizeAs(inMail.split("</" + name + ">", -1));
    }
  }

  @Test
  void anIntervalIsARowOfCellsOnItsScale() {
    ReviewBar bar = new ReviewBar(0.4, 0.6, 0.5, OptionalDouble.of(0), false, false);

    assertThat(cells(bar))
        .containsExactly(
            "1 #8c8c8c", "39 #d0d0d0", "10 #4c9bcb", "1 #222222", "9 #4c9bcb", "40 #d0d0d0");
  }

  @Test
  void anIntervalMayReachBothEnds() {
    assertThat(cells(new ReviewBar(0, 1, 1, OptionalDouble.empty(), true, true)))
        .containsExactly("99 #4c9bcb", "1 #222222");
    assertThat(cells(new ReviewBar(0, 0, 0, OptionalDouble.of(0), true, false)))
        .containsExactly("1 #222222", "99 #d0d0d0");
  }

  private static List<String> cells(ReviewBar bar) {
    Quantity quantity = new Quantity("1", Optional.of("0 to 2"), "3 deals", Optional.of(bar));
    Finding finding = new Finding("Topic", Optional.of(quantity), "Text.");
    return CELL.matcher(new Mail("x", List.of(finding), List.of()).html())
        .results()
        .map(cell -> cell.group(1) + " " + colour(cell))
        .toList();
  }

  private static String colour(MatchResult cell) {
    return cell.group(2).replaceAll(".*(#[0-9a-f]{6}).*", "$1");
  }

  @Test
  void aTableNamesItsRowsAndColumns() throws Exception {
    Table table =
        new Table("By answer", List.of("Answer", "Won"), List.of(List.of("<Yes>", "66 of 110")));
    HtmlPage page = MailFixture.parsed(new Mail("x", List.of(table), List.of()).html());

    assertThat(page.querySelectorAll("th"))
        .extracting(DomNode::getTextContent, cell -> attribute(cell, "scope"))
        .containsExactly(tuple("Answer", "col"), tuple("Won", "col"), tuple("<Yes>", "row"));
    assertThat(page.querySelector("caption").getTextContent()).isEqualTo("By answer");
  }

  @Test
  void aWordOfATableIsBrokenOnlyWhereItIsLong() throws Exception {
    Table table = new Table("T", List.of("Requests"), List.of(List.of("x".repeat(60))));
    HtmlPage page = MailFixture.parsed(new Mail("x", List.of(table), List.of()).html());

    assertThat(page.querySelectorAll("th"))
        .extracting(cell -> attribute(cell, "style").endsWith("word-break:break-word;"))
        .containsExactly(false, true);
  }

  private static String attribute(DomNode element, String name) {
    return ((DomElement) element).getAttribute(name);
  }
}
