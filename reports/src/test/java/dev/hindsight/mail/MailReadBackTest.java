package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixtureAgenda;
import dev.hindsight.findings.ReadStatement;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.ToDecide;
import jakarta.mail.BodyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the Review back from both texts of a message. */
@Tag("locale-sensitive")
class MailReadBackTest {

  /** A number, its limits, and of how many it is: "54 % (49 to 60), 367 closed deals". */
  private static final Pattern LINE = Pattern.compile("([^(]*?)(?: \\(([^)]*)\\))?, (\\d.*)");

  static Stream<Findings> findings() {
    return Stream.of(FindingsFixture.full(), FindingsFixture.tooFew(), FindingsFixture.onlyDeals());
  }

  @ParameterizedTest
  @MethodSource("findings")
  void thePlainTextSaysWhatTheFindingsHold(Findings findings) throws Exception {
    BodyPart text = part(findings, 0);

    assertThat(text.getContentType()).isEqualTo("text/plain; charset=utf-8");
    String[] blocks = MailFixture.text(text).replace("\r\n", "\n").split("\n\n", -1);
    int heading = 0;
    while (!blocks[heading].startsWith(ToDecide.FOUND + "\n")) {
      heading++;
    }
    List<ReadStatement> read = new ArrayList<>();
    for (int i = heading + 1; i <= heading + findings.review().statements().size(); i++) {
      read.add(read(List.of(blocks[i].split("\n  ", -1))));
    }
    ReadStatement.compare(read, findings);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void theHtmlSaysWhatTheFindingsHold(Findings findings) throws Exception {
    BodyPart html = part(findings, 1);

    assertThat(html.getContentType()).isEqualTo("text/html; charset=utf-8");
    HtmlPage page = MailFixture.parsed(MailFixture.text(html));
    List<ReadStatement> read =
        page.querySelectorAll("h2, h3").stream()
            .dropWhile(each -> !each.getTextContent().equals(ToDecide.FOUND))
            .skip(1)
            .limit(findings.review().statements().size())
            .map(heading -> read((DomElement) heading.getParentNode()))
            .toList();
    ReadStatement.compare(read, findings);
  }

  /** Both say all of each question, above what was found. */
  @Test
  void theAgendaOpensTheMail() throws Exception {
    String html = MailFixture.text(part(FindingsFixture.full(), 1));
    String text = MailFixture.text(part(FindingsFixture.full(), 0)).replaceAll("\\s+", " ");
    String shown =
        MailFixture.parsed(html).getBody().getTextContent().replaceAll("[\\s\u00a0]+", " ");

    for (String form : List.of(text, shown)) {
      String first = form.substring(0, form.indexOf(ToDecide.FOUND));
      for (Question question : FixtureAgenda.full().questions()) {
        assertThat(first)
            .contains(question.question(), question.evidence(), question.changes())
            .contains(question.against())
            .contains(question.options());
      }
      for (Agreed agreed : FixtureAgenda.full().lastTime().require().agreed()) {
        assertThat(first).contains(Say.capital(agreed.what()), spaced(agreed.became()));
      }
      assertThat(first).contains("EUR 1.1m at stake, at least", "Owner: Ada Abara.");
    }
  }

  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  private static BodyPart part(Findings findings, int index) throws Exception {
    byte[] message = Mime.bytes(MailFixture.mail(findings), MailFixture.DRAFT);
    return MailFixture.leaves(message).get(index);
  }

  private static ReadStatement read(List<String> lines) {
    Matcher line = LINE.matcher(lines.get(1));
    boolean hasNumber = line.matches();
    String text = String.join(" ", lines.subList(hasNumber ? 2 : 1, lines.size()));
    return hasNumber
        ? new ReadStatement(
            lines.get(0),
            line.group(1),
            line.group(2) == null ? "" : line.group(2),
            line.group(3),
            text)
        : new ReadStatement(lines.get(0), "", "", "", text);
  }

  private static ReadStatement read(DomElement block) {
    List<DomElement> paragraphs = List.copyOf(block.getElementsByTagName("p"));
    String topic = block.getElementsByTagName("h3").get(0).getTextContent();
    if (paragraphs.size() == 1) {
      return new ReadStatement(topic, "", "", "", paragraphs.get(0).getTextContent());
    }
    String said =
        paragraphs.get(0).getElementsByTagName("span").stream()
            .map(DomElement::getTextContent)
            .collect(Collectors.joining());
    return new ReadStatement(
        topic,
        paragraphs.get(0).getTextContent().replace(said, "").strip(),
        said.replaceAll("[()]", ""),
        paragraphs.get(2).getTextContent(),
        paragraphs.get(1).getTextContent());
  }
}
