package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.FixturePayOff;
import dev.hindsight.findings.Review;
import dev.hindsight.markup.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final String PAGE = PageFixture.page(FULL);

  /** Elements of the page without what stands between them. */
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");

  @Test
  @Tag("locale-sensitive")
  void theSameFindingsGiveTheSameBytes() {
    assertThat(PageFixture.page(FULL)).isEqualTo(PAGE);
  }

  @Test
  void thePolicyAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
    assertThat(found("http-equiv=Content-Security-Policy content=\"([^\"]*)\""))
        .containsExactly(
            "default-src 'none'; style-src '"
                + hash(only("<style>(.*?)</style>"))
                + "'; script-src '"
                + hash(only("<script>(.*?)</script>"))
                + "'; img-src data:; base-uri 'none'; form-action 'none'");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void noElementHasAStyleOrAHandlerOfItsOwn() {
    assertThat(tags(PAGE)).noneMatch(tag -> tag.matches("(?s).*\\s(style|on\\w+)\\s*=.*"));
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    assertThat(tags(PAGE))
        .noneMatch(
            tag -> tag.matches("(?s).*\\s(src|href|xlink:href|data)\\s*=\\s*\"?(?![\"#]).*"));
    assertThat(only("<style>(.*?)</style>")).doesNotContain("url(", "@import");
  }

  @Test
  void noTwoPlacesHaveOneName() {
    List<String> ids = found("\\sid=\"?([^\">]*?)[\" >]");

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Set<String> ids = new HashSet<>(found("\\sid=\"?([^\">]*?)[\" >]"));

    assertThat(found("<a href=\"?#([^\">]*)")).isNotEmpty().allMatch(ids::contains);
  }

  @Test
  void saysEachStatementOfTheReview() {
    for (Review.Statement statement : FULL.review().statements()) {
      assertThat(PAGE).contains(Html.terse().element("p", statement.text()).markup());
      statement
          .details()
          .forEach(detail -> assertThat(PAGE).contains(Html.terse().element("p", detail).markup()));
    }
  }

  @Test
  void drawsEveryChartOnceWithItsTitleAsText() {
    Charts.of(FULL)
        .forEach(
            chart -> {
              String title = Html.terse().element("h3", chart.title()).markup();
              assertThat(PAGE.split(Pattern.quote(title), -1)).hasSize(2);
              assertThat(PAGE).contains("id=part-" + chart.name() + ">");
            });
  }

  @Test
  void bearsTheIdentityOfItsFindings() throws IOException {
    String id = PageFixture.identity(FULL).reportId();

    assertThat(id).matches("[0-9a-f]{12}");
    assertThat(PAGE)
        .contains("<p>Report " + id + ", as of 28\u00a0Sep\u00a02026, by Hindsight 1.2.3.</p>");
  }

  @Test
  void ofFindingsThatMeasureLittleItSaysSo() {
    assertThat(PageFixture.page(FindingsFixture.onlyDeals()))
        .contains("Not measured", "Win rates: ")
        .doesNotContain("id=part-ledger");
  }

  @Test
  void aLongLedgerIsCutAndSaysHowToGetAtTheRest() {
    String page = PageFixture.page(FindingsFixture.with(FixturePayOff.of(100_000)));

    assertThat(page)
        .contains("Here are the 5,000 decided last, of 100,000.")
        .containsPattern(
            "Told are the [1-9][0-9]{2} decided last, of 100,000\\. Each of the others: hindsight explain");
    assertThat(page.length()).isLessThan(5_000_000);
  }

  @Test
  void aSingleTradeOffHasItsStory() {
    assertThat(PageFixture.page(FindingsFixture.with(FixturePayOff.of(1))))
        .contains("<h3>The story of each</h3>", "<dt>What was asked")
        .doesNotContain("decided last, of");
  }

  @Test
  void findingsOfAnEarlierHindsightHaveAPage(@TempDir Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode findings = (ObjectNode) json.readTree(FindingsJson.write(FULL));
    findings.put("format_version", 3);
    findings.remove(List.of("evidence", "stated", "customers", "sales_cycles", "agenda"));
    Path file = Files.write(folder.resolve("findings.json"), json.writeValueAsBytes(findings));

    assertThat(PageFixture.page(FindingsJson.read(file)))
        .contains("id=part-review-title>Review</h2>", "id=part-ledger ")
        .doesNotContain("part-stated-reasons-table", "part-customers-table");
  }

  private static List<String> tags(String page) {
    return TAG.matcher(page.replaceAll("(?s)<(script|style)>.*?</\\1>", ""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String only(String pattern) {
    List<String> found = found(pattern);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> found(String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(PAGE)
        .results()
        .map(result -> result.group(1))
        .toList();
  }
}
