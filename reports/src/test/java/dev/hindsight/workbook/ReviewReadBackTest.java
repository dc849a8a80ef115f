package dev.hindsight.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixtureAgenda;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.ReadStatement;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.page.Page;
import dev.hindsight.tables.ToDecide;
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
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
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

  /** The sheet has the questions above what was found, and two more with all behind them. */
  @Test
  void theAgendaOpensTheWorkbook() throws IOException {
    Agenda agenda = FixtureAgenda.full();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(WorkbookFixture.bytes(FindingsFixture.full())))) {
      List<Row> review = workbook.findSheet("Review").orElseThrow().read();
      assertThat(review.get(3).getCellText(1)).isEqualTo("To decide");
      List<Row> sheet = workbook.findSheet("Agenda").orElseThrow().read();
      int head = sheet.size() - agenda.questions().size();
      for (int i = 0; i < agenda.questions().size(); i++) {
        Question question = agenda.questions().get(i);
        assertThat(review.get(4 + 2 * i).getCellText(3)).isEqualTo(question.question());
        assertThat(review.get(5 + 2 * i).getCellText(3)).isEqualTo(question.evidence());
        assertThat(sheet.get(head + i).getCellText(0)).isEqualTo(question.question());
        assertThat(sheet.get(head + i).getCellText(1)).isEqualTo(question.evidence());
        assertThat(sheet.get(head + i).getCellText(3))
            .isEqualTo(String.join(" ", question.against()));
        assertThat(sheet.get(head + i).getCellText(4)).contains(question.options());
        assertThat(sheet.get(head + i).getCellText(6)).isEqualTo(question.changes());
      }
      List<Row> agreed = workbook.findSheet("Agreed").orElseThrow().read();
      List<Agreed> all = agenda.lastTime().require().agreed();
      for (int i = 0; i < all.size(); i++) {
        Row row = agreed.get(agreed.size() - all.size() + i);
        assertThat(row.getCellText(2)).isEqualTo(all.get(i).what());
        assertThat(row.getCellText(7)).isEqualTo(all.get(i).became());
      }
    }
  }

  @Test
  void theAgendaOpensThePage() throws IOException {
    try (WebClient browser = new WebClient(BrowserVersion.CHROME)) {
      browser.getOptions().setJavaScriptEnabled(false);
      HtmlPage page =
          browser.loadHtmlCodeIntoCurrentWindow(
              new String(
                  Page.bytes(FindingsFixture.full(), List.of(), FindingsFixture.IDENTITY),
                  StandardCharsets.UTF_8));
      assertThat(page.querySelectorAll("#part-review > h3"))
          .extracting(DomNode::getTextContent)
          .startsWith("To decide", "What was agreed on", "What was found");
      List<Question> questions = FixtureAgenda.full().questions();
      List<DomNode> items = List.copyOf(page.querySelectorAll(".questions > li"));
      assertThat(items).hasSameSizeAs(questions);
      for (int i = 0; i < items.size(); i++) {
        assertThat(text(items.get(i), "h4")).isEqualTo(questions.get(i).question());
        assertThat(text(items.get(i), "p")).isEqualTo(questions.get(i).evidence());
        assertThat(((DomElement) items.get(i)).getElementsByTagName("dd"))
            .extracting(DomNode::getTextContent)
            .containsAll(questions.get(i).options())
            .contains(String.join(" ", questions.get(i).against()), questions.get(i).changes());
      }
      assertThat(page.querySelectorAll(".agreed > li > p"))
          .extracting(DomNode::getTextContent)
          .containsExactlyElementsOf(
              FixtureAgenda.full().lastTime().require().agreed().stream()
                  .map(Agreed::became)
                  .toList());
    }
  }

  private static List<ReadStatement> workbook(Findings findings) throws IOException {
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(WorkbookFixture.bytes(findings)))) {
      List<Row> rows = workbook.findSheet("Review").orElseThrow().read();
      int first = 1;
      while (!rows.get(first - 1).getCellText(1).equals(ToDecide.FOUND)) {
        first++;
      }
      List<ReadStatement> read = new ArrayList<>();
      for (int i = 0; i < findings.review().statements().size(); i++) {
        Row head = rows.get(first + 2 * i);
        Row below = rows.get(first + 1 + 2 * i);
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
      return page.querySelectorAll(".statements:not(.questions) > li").stream()
          .map(
              item ->
                  new ReadStatement(
                      text(item, "h4"),
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
