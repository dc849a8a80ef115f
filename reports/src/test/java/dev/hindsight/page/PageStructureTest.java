package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixturePayOff;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlDetails;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody needs who hears the page, or has only a keyboard. */
class PageStructureTest {

  private static HtmlPage page;

  @BeforeAll
  static void parse() throws IOException {
    page = PageFixture.parsed(PageFixture.page(FindingsFixture.with(FixturePayOff.of(60))));
  }

  @Test
  void headingsLeaveOutNoLevel() {
    List<Integer> levels =
        all("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> Integer.parseInt(heading.getTagName().substring(1)))
            .toList();

    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels.subList(1, levels.size())).doesNotContain(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void hasALanguageAndOneOfEachLandmark() {
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    for (String landmark : List.of("body > header", "nav", "body > main", "body > footer")) {
      assertThat(all(landmark)).as(landmark).hasSize(1);
    }
  }

  @Test
  void everySectionIsNamedByItsHeading() {
    assertThat(all("section"))
        .isNotEmpty()
        .allSatisfy(
            section ->
                assertThat(
                        page.getElementById(section.getAttribute("aria-labelledby")).getTagName())
                    .isEqualTo("h2"));
  }

  @Test
  void beginsWithALinkPastTheContents() {
    assertThat(all("body > *").get(0).getAttribute("href")).isEqualTo("#part-review");
  }

  @Test
  void aQuestionWithoutAPictureOpensWithItsFirstTable() {
    assertThat(all("#part-at-risk > details"))
        .extracting(details -> details.hasAttribute("open"))
        .startsWith(true)
        .endsWith(false);
    assertThat(all("#part-pay-off > details"))
        .isNotEmpty()
        .noneMatch(details -> details.hasAttribute("open"));
  }

  @Test
  void theReviewComesFirstAndTheLedgerLast() {
    assertThat(all("main > section"))
        .extracting(section -> section.getAttribute("id"))
        .containsExactly(
            "part-review",
            "part-at-risk",
            "part-pay-off",
            "part-win-rates",
            "part-churn",
            "part-pressure",
            "part-expected",
            "part-features",
            "part-exports",
            "part-ledger");
  }

  @Test
  void everyTableHasACaptionAndHeadersForColumnsAndRows() {
    assertThat(all("table"))
        .isNotEmpty()
        .allSatisfy(
            table -> {
              assertThat(in(table, "caption")).hasSize(1);
              assertThat(in(table, "thead th"))
                  .isNotEmpty()
                  .allMatch(head -> head.getAttribute("scope").equals("col"));
              assertThat(in(table, "tbody tr"))
                  .allMatch(row -> in(row, "th[scope=row]").size() == 1);
            });
  }

  @Test
  void whatScrollsInItselfCanBeReachedByKeyboard() {
    assertThat(all(".scroll"))
        .isNotEmpty()
        .allMatch(each -> each.getAttribute("tabindex").equals("0"))
        .noneMatch(each -> each.getAttribute("aria-label").isEmpty());
  }

  @Test
  void everyPictureHasWordsForThoseWhoDoNotSeeIt() {
    assertThat(all("figure svg"))
        .isNotEmpty()
        .allSatisfy(
            picture -> {
              assertThat(picture.getAttribute("role")).isEqualTo("img");
              assertThat(
                      Collections.list(
                          new StringTokenizer(picture.getAttribute("aria-labelledby"))))
                  .isNotEmpty()
                  .allSatisfy(
                      name ->
                          assertThat(page.getElementById((String) name).getTextContent())
                              .isNotBlank());
            });
  }

  @Test
  void everyQuestionHasItsMethods() {
    for (String question : List.of("pay-off", "win-rates", "churn", "pressure")) {
      assertThat(all("#part-" + question + " > details > summary"))
          .extracting(DomNode::getTextContent)
          .filteredOn(summary -> summary.startsWith("Methods: "))
          .as(question)
          .hasSize(1)
          .doesNotContain("Methods: 0 figures");
    }
  }

  @Test
  void whatALinkLeadsToStandsInsideOfWhatIsClosedSoThatBrowsersOpenIt() {
    assertThat(all("dl[id]"))
        .isNotEmpty()
        .allMatch(each -> each.getParentNode() instanceof HtmlDetails);
    assertThat(all("details[id]")).isEmpty();
  }

  @Test
  void anItemAndTheRequestsThatPushedItOutLeadToEachOther() {
    DomElement toItem = all("#part-stories a").get(0);
    DomElement item = page.getElementById(toItem.getAttribute("href").substring(1));

    assertThat(in(item, "a"))
        .extracting(link -> link.getAttribute("href").substring(1))
        .contains(((DomElement) toItem.getParentNode().getParentNode()).getAttribute("id"));
  }

  @Test
  void everyTeamHasItsTablesAndItsRequests() {
    DomElement team =
        all("#part-ledger details > div").stream()
            .filter(each -> !each.getAttribute("id").isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(in(team, "table")).isNotEmpty();
    assertThat(in(team, "p > a")).isNotEmpty();
  }

  private static List<DomElement> all(String selector) {
    return page.querySelectorAll(selector).stream().map(DomElement.class::cast).toList();
  }

  private static List<DomElement> in(DomElement element, String selector) {
    return element.querySelectorAll(selector, element).stream()
        .map(DomElement.class::cast)
        .toList();
  }
}
