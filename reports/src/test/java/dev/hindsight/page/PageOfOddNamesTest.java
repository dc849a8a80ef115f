package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.FixturePayOff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people write into their tools, the page shows it, and it is nothing but text. */
class PageOfOddNamesTest {

  private static final List<String> NAMES =
      List.of(
          "<script>alert(1)</script>",
          "</style></script><b>bold</b>",
          "--><img src=x onerror=alert(1)>",
          "\" onclick=\"alert(1)",
          "Ben & Jerry's \"best\" &amp; all",
          "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udcbb",
          "شركة النور 24",
          "x".repeat(5_000));

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void namesAreTextWhereverTheyStand() throws IOException {
    HtmlPage page = PageFixture.parsed(PageFixture.page(named()));

    for (int i = 0; i < NAMES.size(); i++) {
      assertThat(row(page, i)).contains(NAMES.get(i));
      assertThat(page.getElementById("R" + i).getTextContent()).contains(NAMES.get(i));
    }
    assertThat(page.querySelectorAll("script")).hasSize(1);
    assertThat(page.querySelectorAll("style")).hasSize(1);
    assertThat(page.querySelectorAll("img, b > b, [onclick], [onerror]")).isEmpty();
  }

  @Test
  void aRequestMayBeCalledAnythingAndIsLedTo() throws IOException {
    Findings findings = named(NAMES.get(3) + "%41#?");
    HtmlPage page = PageFixture.parsed(PageFixture.page(findings));
    DomElement link = page.querySelector("#part-trade-offs-table tbody a");

    assertThat(link.getTextContent()).isEqualTo(NAMES.get(3) + "%41#?");
    assertThat(link.getAttribute("href")).isEqualTo("#\"_onclick=\"alert(1)%2541%23%3F");
    assertThat(page.getElementById("\"_onclick=\"alert(1)%41#?").getTextContent())
        .contains("What was asked");
  }

  @Test
  void controlCharactersAreMarked() throws IOException {
    String page = PageFixture.page(named("R\u0007\u202e1"));

    assertThat(page).contains(">R\ufffd\ufffd1</a>").doesNotContain("\u0007", "\u202e");
  }

  private static String row(HtmlPage page, int i) {
    List<DomNode> rows = List.copyOf(page.querySelectorAll("#part-trade-offs-table tbody tr"));
    return rows.get(i).getTextContent();
  }

  private Findings named() throws IOException {
    return named("R0");
  }

  /** Trade-offs with these names; the first request is called as is said. */
  private Findings named(String first) throws IOException {
    byte[] full = FindingsJson.write(FindingsFixture.with(FixturePayOff.of(60)));
    JsonNode findings = JSON.readTree(full);
    JsonNode rows = findings.findPath("ledger").path("rows");
    for (int i = 0; i < NAMES.size(); i++) {
      ObjectNode row = (ObjectNode) rows.get(i);
      for (String field : List.of("feature", "account_name", "sales_team", "product_manager")) {
        row.put(field, NAMES.get(i));
      }
      row.put("request_id", i == 0 ? first : "R" + i);
    }
    Path file = folder.resolve("findings.json");
    Files.write(file, JSON.writeValueAsBytes(findings));
    return FindingsJson.read(file);
  }
}
