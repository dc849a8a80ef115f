package dev.hindsight.workbook;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.ReadStatement;
import dev.hindsight.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  static Stream<Findings> findings() {
    return Stream.of(FindingsFixture.full(), FindingsFixture.tooFew(), FindingsFixture.onlyDeals());
  }

  @ParameterizedTest
  @MethodSource("findings")
  void theWorkbookSaysWhatTheFindingsHold(Findings findings) throws IOException {
    ReadStatement.compare(workbook(findings), findings);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void thePageSaysWhatTheFindingsHold(Findings findings) throws IOException {
    ReadStatement.compare(page(findings), findings);
  }

  private static List<ReadStatement> workbook(Findings findings) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(findings)))) {
      List<Row> rows = workbook.findSheet("Review").orElseThrow().read();
      List<ReadStatement> read = new ArrayList<>();
      for (int i = 0; i < findings.review().statements().size(); i++) {
        Row head = rows.get(3 + 2 * i);
        Row below = rows.get(4 + 2 * i);
        read.add(
            new ReadStatement(
                head.getCellText(3),
                head.getCellText(1),
                below.getCellText(2),
                below.getCellText(1),
                below.getCellText(3)));
      }
      return read;
    }
  }

  private static List<ReadStatement> page(Findings findings) throws IOException {
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
                  new ReadStatement(
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
}
