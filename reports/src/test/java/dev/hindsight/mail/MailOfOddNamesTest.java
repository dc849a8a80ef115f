package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FindingsJson;
import jakarta.mail.BodyPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people write into their tools, the mail shows it, and it is nothing but text. */
class MailOfOddNamesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style></td></table><b>bold</b>",
        "<![endif]--><img src=x onerror=alert(1)>",
        "\" onclick=\"alert(1)",
        "Ben & Jerry's \"best\" &amp; all",
        "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udcbb",
        "شركة النور 24",
        "=?UTF-8?B?PHNjcmlwdD4=?=",
        "cid:pay-off-net.0123456789ab@hindsight.invalid",
        "--=_0123456789ab.mixed--",
      })
  void namesAreTextWhereverTheyStand(String name) throws Exception {
    byte[] message = message(named(name));
    List<BodyPart> parts = MailFixture.leaves(message);

    assertThat(parts).hasSize(7);
    assertThat(MailFixture.text(parts.get(0)).replaceAll("\\s+", " "))
        .contains(" " + name + " says ");
    HtmlPage page = MailFixture.parsed(MailFixture.text(parts.get(1)));
    assertThat(page.querySelectorAll("h3"))
        .extracting(DomNode::getTextContent)
        .contains(name, "1. " + name);
    assertThat(page.querySelectorAll("script, link, b > b, [onclick], [onerror]")).isEmpty();
    assertThat(page.querySelectorAll("style")).hasSize(1);
    assertThat(page.querySelectorAll("img")).hasSize(3);
    assertThat(MailFixture.read(message).getSubject())
        .isEqualTo("Hindsight 2026Q3: " + name.replace("=?", "= ?") + ": says");
  }

  @Test
  void noLineBreakOfANameAddsAHeader() throws Exception {
    byte[] message = message(named("a\r\nBcc: eve@example.com\r\n\r\n<p>"));

    assertThat(MailFixture.read(message).getHeader("Bcc")).isNull();
    assertThat(MailFixture.read(message).getSubject())
        .isEqualTo("Hindsight 2026Q3: a Bcc: eve@example.com <p>: says");
    assertThat(MailFixture.leaves(message)).hasSize(7);
  }

  @Test
  void controlCharactersAreMarked() throws Exception {
    byte[] message = message(named("a\u0007b\u202ec\u0000d\ud800e"));
    String marked = "a\ufffdb\ufffdc\ufffdd\ufffde";

    assertThat(MailFixture.read(message).getSubject())
        .isEqualTo("Hindsight 2026Q3: " + marked + ": says");
    for (BodyPart text : MailFixture.leaves(message).subList(0, 2)) {
      assertThat(MailFixture.text(text)).contains(marked);
    }
  }

  @Test
  void aLongNameLeavesTheSubjectToTheSentence() throws Exception {
    byte[] message = message(named("x".repeat(5_000)));

    assertThat(MailFixture.read(message).getSubject()).isEqualTo("Hindsight 2026Q3: says");
    assertThat(MailFixture.text(MailFixture.leaves(message).get(0))).contains("x".repeat(5_000));
  }

  /** A report of a folder in which nothing could be counted. */
  @Test
  void whereNothingWasMeasuredTheMailSaysThat() throws Exception {
    ObjectNode findings = json();
    ((ObjectNode) findings.at("/review")).putArray("statements");
    Mail mail = MailFixture.mail(read(findings));

    assertThat(mail.subject()).isEqualTo("Hindsight 2026Q3: nothing was measured");
    assertThat(mail.text()).contains("\nReview\n  Nothing was measured.\n");
    assertThat(mail.html()).contains(">Nothing was measured.</p>");
    assertThat(MailFixture.leaves(Mime.bytes(mail, MailFixture.DRAFT))).hasSize(7);
  }

  private static byte[] message(Findings findings) {
    return Mime.bytes(MailFixture.mail(findings), MailFixture.DRAFT);
  }

  /** With one statement in words in front, and one question, both of which are a name. */
  private Findings named(String name) throws IOException {
    ObjectNode findings = json();
    ArrayNode statements = (ArrayNode) findings.at("/review/statements");
    ObjectNode statement = JSON.createObjectNode();
    statement.put("topic", name).put("text", "says").putArray("details");
    statement.putObject("shown").put("not_measured", "it is said in words");
    statements.insert(0, statement);
    ((ObjectNode) findings.at("/agenda/value/questions/0")).put("question", name);
    return read(findings);
  }

  private static ObjectNode json() throws IOException {
    JsonNode findings = JSON.readTree(FindingsJson.write(FindingsFixture.full()));
    return (ObjectNode) findings;
  }

  private Findings read(ObjectNode findings) throws IOException {
    Path file = folder.resolve("findings.json");
    Files.write(file, JSON.writeValueAsBytes(findings));
    return FindingsJson.read(file);
  }
}
