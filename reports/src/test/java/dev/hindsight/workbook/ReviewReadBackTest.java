package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Identity;
import dev.hindsight.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the Review of workbook and page back: each number in it is that of {@code findings.json},
 * as far as its last digit goes.
 */
class ReviewReadBackTest {

  private static final Pattern NUMBER =
      Pattern.compile("([+\u2212]?)(\\d[\\d,]*)(\\.\\d+)?([km]?)([^\\d]*)");

  private static final Map<String, Integer> ZEROS = Map.of("", 0, "k", 3, "m", 6);

  /**
   * A statement as a reader finds it.
   *
   * @param number in large type; empty where there is none
   * @param limits below its bar
   * @param basis of how many it is
   */
  private record Read(String topic, String number, String limits, String basis, String text) {}

  static Stream<Findings> findings() {
    return Stream.of(FindingsFixture.full(), FindingsFixture.tooFew(), FindingsFixture.onlyDeals());
  }

  @ParameterizedTest
  @MethodSource("findings")
  void theWorkbookSaysWhatTheFindingsHold(Findings findings) throws IOException {
    compare(workbook(findings), findings);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void thePageSaysWhatTheFindingsHold(Findings findings) throws IOException {
    compare(page(findings), findings);
  }

  private static List<Read> workbook(Findings findings) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(findings)))) {
      List<Row> rows = workbook.findSheet("Review").orElseThrow().read();
      List<Read> read = new ArrayList<>();
      for (int i = 0; i < findings.review().statements().size(); i++) {
        Row head = rows.get(3 + 2 * i);
        Row below = rows.get(4 + 2 * i);
        read.add(
            new Read(
                head.getCellText(3),
                head.getCellText(1),
                below.getCellText(2),
                below.getCellText(1),
                below.getCellText(3)));
      }
      return read;
    }
  }

  private static List<Read> page(Findings findings) throws IOException {
    byte[] bytes =
        Page.bytes(
            findings,
            Charts.of(findings),
            new Identity("0123456789ab", findings.period().asOf(), "1.2.3"));
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      browser.getOptions().setJavaScriptEnabled(false);
      HtmlPage page =
          browser.loadHtmlCodeIntoCurrentWindow(new String(bytes, StandardCharsets.UTF_8));
      return page.querySelectorAll(".statements > li").stream()
          .map(
              item ->
                  new Read(
                      text(item, "h3"),
                      text(item, ".shown strong"),
                      text(item, ".shown .limits"),
                      text(item, ".shown .basis"),
                      text(item, "p")))
          .toList();
    }
  }

  private static String text(DomNode item, String selector) {
    DomNode found = item.querySelector(selector, item);
    return found == null ? "" : found.getTextContent();
  }

  private static void compare(List<Read> read, Findings findings) throws IOException {
    JsonNode statements =
        new ObjectMapper().readTree(FindingsJson.write(findings)).at("/review/statements");
    assertThat(read).hasSameSizeAs(statements).isNotEmpty();
    for (int i = 0; i < read.size(); i++) {
      JsonNode statement = statements.get(i);
      assertThat(read.get(i).topic()).isEqualTo(statement.get("topic").textValue());
      assertThat(read.get(i).text()).isEqualTo(statement.get("text").textValue());
      compare(read.get(i), statement.at("/shown/value"));
    }
  }

  private static void compare(Read read, JsonNode shown) {
    if (shown.isMissingNode()) {
      assertThat(read.number() + read.limits() + read.basis()).isEmpty();
      return;
    }
    List<Written> number = numbers(read.number(), shown);
    assertThat(number).singleElement().satisfies(each -> each.is(shown.get("value")));
    assertThat(read.basis()).isEqualTo(basis(shown.get("basis")));
    JsonNode interval = shown.at("/interval/value");
    assertThat(read.limits().isEmpty()).isEqualTo(interval.isMissingNode());
    if (!interval.isMissingNode()) {
      List<Written> limits = numbers(read.limits() + (isLess(read) ? " less" : ""), shown);
      assertThat(limits).hasSize(2);
      // Of "5.3m less" the limits are said from the smaller loss to the greater one.
      limits.get(isLess(read) ? 1 : 0).is(interval.get("lower"));
      limits.get(isLess(read) ? 0 : 1).is(interval.get("upper"));
    }
  }

  /** Other days than those that the title names are said. */
  private static String basis(JsonNode basis) {
    String counted =
        "%,d\u00a0%s".formatted(basis.get("of").longValue(), basis.get("things").textValue());
    String period = basis.get("period").textValue();
    return period.equals("four quarters") ? counted : counted + ", " + period;
  }

  private static boolean isLess(Read read) {
    return read.number().contains("less");
  }

  /** A number as it is written, and what half of its last digit is worth. */
  private record Written(BigDecimal value, BigDecimal half) {

    void is(JsonNode exact) {
      assertThat(value.subtract(exact.decimalValue()).abs()).isLessThanOrEqualTo(half);
    }
  }

  private static List<Written> numbers(String text, JsonNode shown) {
    boolean isPercent = List.of("share", "points").contains(shown.get("unit").textValue());
    boolean isLess = text.endsWith("less");
    return NUMBER.matcher(text).results().map(found -> written(found, isPercent, isLess)).toList();
  }

  /** Where only one of two limits says which way it goes, both go there. */
  private static Written written(MatchResult found, boolean isPercent, boolean isLess) {
    String fraction = found.group(3) == null ? "" : found.group(3);
    int zeros = ZEROS.get(found.group(4)) - (isPercent ? 2 : 0);
    boolean isMinus =
        found.group(1).equals("\u2212")
            || found.group(5).contains("less")
            || (isLess && !found.group(5).contains("more"));
    BigDecimal value =
        new BigDecimal(found.group(2).replace(",", "") + fraction).scaleByPowerOfTen(zeros);
    BigDecimal half =
        new BigDecimal("0.5").scaleByPowerOfTen(zeros - Math.max(0, fraction.length() - 1));
    return new Written(isMinus ? value.negate() : value, half);
  }
}
