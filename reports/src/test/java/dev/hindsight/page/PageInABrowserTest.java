package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixturePayOff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlDetails;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlOption;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page's script does, and that the page is whole without it. */
class PageInABrowserTest {

  /** Few trade-offs: the browser of the tests is no quick one. */
  private static final Findings FULL = FindingsFixture.with(FixturePayOff.of(40));

  private static final int TRADE_OFFS = FULL.payOff().require().ledger().rows().size();

  private static final String FIRST = FULL.payOff().require().ledger().rows().get(0).requestId();

  private final WebClient browser = new WebClient(BrowserVersion.CHROME);

  @AfterEach
  void close() {
    browser.close();
  }

  private HtmlPage page() throws IOException {
    byte[] page = Page.bytes(FULL, Charts.of(FULL), FindingsFixture.IDENTITY);
    return browser.loadHtmlCodeIntoCurrentWindow(new String(page, StandardCharsets.UTF_8));
  }

  @Test
  void searchShowsTheTradeOffsWithAllWords() throws IOException {
    HtmlPage page = page();
    HtmlInput search = page.querySelector("#part-ledger .tools input");

    search.type(FIRST.toLowerCase(Locale.ROOT) + " ");

    assertThat(shown(page))
        .extracting(row -> row.getFirstElementChild().asNormalizedText())
        .containsExactly(FIRST);
    assertThat(page.querySelector("#part-ledger .tools [role=status]").asNormalizedText())
        .isEqualTo("1 of " + TRADE_OFFS);
  }

  @Test
  void aFilterShowsTheTradeOffsOfOneAnswer() throws IOException {
    HtmlPage page = page();
    HtmlSelect answer =
        page.querySelectorAll("#part-ledger .tools select").stream()
            .map(HtmlSelect.class::cast)
            .filter(select -> select.getOptions().stream().anyMatch(each -> is(each, "Never")))
            .findFirst()
            .orElseThrow();

    answer.getOptionByText("Never").setSelected(true);

    assertThat(shown(page)).isNotEmpty().allMatch(row -> row.asNormalizedText().contains("Never"));
    assertThat(shown(page).size()).isLessThan(TRADE_OFFS);
  }

  @Test
  void searchFindsFeaturesWithTheirStories() throws IOException {
    HtmlPage page = page();
    HtmlInput search = page.querySelector("#part-features .tools input");

    search.type("to the LEDGER ");

    assertThat(shown(page, "part-features-table"))
        .extracting(row -> row.getFirstElementChild().asNormalizedText())
        .containsExactly("Export to the ledger");
    DomElement other = page.getElementById("Экспорт_журнала");
    assertThat(((DomElement) other.getParentNode()).hasAttribute("hidden")).isTrue();
  }

  @Test
  void aTradeOffLeadsToItsFeatureAndBack() throws IOException {
    HtmlPage page = page();

    assertThat(page.getElementById("Export_to_the_ledger").asXml())
        .contains("Who asked", "What was answered", "Won without it", "What it came to")
        .contains("href=\"#R-");
    assertThat(page.querySelectorAll("#part-stories a[href='#Export_to_the_ledger']")).isNotEmpty();
    assertThat(page.querySelectorAll("#part-trade-offs-table a[href='#Export_to_the_ledger']"))
        .isNotEmpty();
  }

  private static boolean is(HtmlOption option, String text) {
    return option.getText().equals(text);
  }

  @Test
  void aClickOnAHeaderSortsByItsNumbers() throws IOException {
    assertThat(sortedBy("part-trade-offs-table", "Net"))
        .filteredOn(text -> !text.startsWith("not measured"))
        .extracting(
            text ->
                Double.parseDouble(
                    text.replaceFirst("\\s.*", "").replace(",", "").replace('\u2212', '-')))
        .isSorted();
  }

  @Test
  void aClickOnAHeaderSortsByItsDays() throws IOException {
    DateTimeFormatter days = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    assertThat(sortedBy("part-displaced-items-table", "Pushed out first"))
        .hasSizeGreaterThan(5)
        .extracting(text -> LocalDate.parse(text.replace('\u00a0', ' '), days))
        .isSorted();
  }

  /** What stands in a column after a click on its header. */
  private List<String> sortedBy(String table, String header) throws IOException {
    HtmlPage page = page();
    DomElement head =
        page.querySelectorAll("#" + table + " thead th").stream()
            .map(DomElement.class::cast)
            .filter(each -> each.getTextContent().equals(header))
            .findFirst()
            .orElseThrow();
    head.getFirstElementChild().click();

    int column = List.copyOf(head.getParentNode().getChildNodes()).indexOf(head);
    assertThat(head.getAttribute("aria-sort")).isEqualTo("ascending");
    return page.querySelectorAll("#" + table + " tbody tr").stream()
        .map(row -> row.getChildNodes().get(column).getTextContent())
        .toList();
  }

  @Test
  void withoutScriptNothingIsMissing() throws IOException {
    browser.getOptions().setJavaScriptEnabled(false);

    HtmlPage page = page();

    assertThat(shown(page)).hasSize(TRADE_OFFS);
    DomElement story = page.getElementById(FIRST);
    assertThat(story.getParentNode()).isInstanceOf(HtmlDetails.class);
    assertThat(story.asXml()).contains("What was asked", "What it came to");
    assertThat(page.querySelectorAll(".tools")).isEmpty();
  }

  private static List<DomElement> shown(HtmlPage page) {
    return shown(page, "part-trade-offs-table");
  }

  private static List<DomElement> shown(HtmlPage page, String table) {
    return page.querySelectorAll("#" + table + " tbody tr").stream()
        .map(DomElement.class::cast)
        .filter(row -> !row.hasAttribute("hidden"))
        .toList();
  }
}
