package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.findings.FindingsFixture;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

  private static final String PAGE = "hindsight-2026Q3.html";
  private static final String WORKBOOK = "hindsight-2026Q3.xlsx";

  private static final Mail MAIL =
      ReportMail.of(
          FindingsFixture.full(),
          FindingsFixture.IDENTITY,
          List.of(),
          MailFile.html(PAGE, new byte[1_000_000]),
          MailFile.xlsx(WORKBOOK, new byte[2_000_000]));

  @Test
  void withinTheLimitAllIsAttached() {
    assertThat(MAIL.within(Mime.size(MAIL))).isSameAs(MAIL);
    assertThat(MAIL.text())
        .contains(
            "\n" + PAGE + " is attached: the report as one page;",
            "\n" + WORKBOOK + " is attached: the report as a workbook;");
  }

  @Test
  void theWorkbookIsLeftOutFirstAndTheMailSaysSo() {
    Mail shorter = MAIL.within(2_000_000);

    assertThat(shorter.attachments()).extracting(MailFile::name).containsExactly(PAGE);
    assertThat(Mime.size(shorter)).isLessThan(2_000_000);
    assertThat(unwrapped(shorter))
        .contains(
            WORKBOOK
                + " is not attached: with it this mail would take 4.1 MB, and 2.0 MB are allowed."
                + " It lies in the folder of the report.",
            PAGE + " is attached: the report as one page;");
    assertThat(shorter.html()).contains(WORKBOOK + "</b> is not attached: with it this mail");
  }

  @Test
  void thenThePageIsAndNoPartOfItIsNamed() {
    Mail shortest = MAIL.within(1_000_000);

    assertThat(shortest.attachments()).isEmpty();
    assertThat(unwrapped(shortest))
        .contains(
            PAGE + " is not attached: with it this mail would take 1.4 MB, and 1.0 MB are allowed.",
            WORKBOOK + " is not attached: ")
        .doesNotContain("- Exports and methods");
    assertThat(shortest.within(1)).isSameAs(shortest);
  }

  @Test
  void whatIsLeftOutIsLinkedToWhereItLiesInTheWeb() {
    Mail linked = MAIL.linkedTo(URI.create("https://reports.example.com/hindsight/2026Q3/"));
    Mail shortest = linked.within(1_000_000);

    assertThat(shortest.text())
        .contains("\n  https://reports.example.com/hindsight/2026Q3/" + PAGE + "\n")
        .contains("- Exports and methods")
        .doesNotContain("It lies in the folder");
    assertThat(shortest.html())
        .contains(
            "href=\"https://reports.example.com/hindsight/2026Q3/" + WORKBOOK + "\">",
            "href=\"https://reports.example.com/hindsight/2026Q3/" + PAGE + "#part-exports\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a\r\nBcc: eve@example.com",
        "a\nb",
        "a\tb",
        "a\u0000b",
        "a\u202eb",
        "=?UTF-8?Q?a?="
      })
  void aSubjectIsOneLineOfLetters(String subject) {
    assertThatThrownBy(() -> new Mail(subject, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid subject of a mail: \"" + subject + "\"");
  }

  @Test
  void whatIsAttachedIsSaidInTheMail() {
    MailFile page = MailFile.html(PAGE, new byte[3]);

    assertThatThrownBy(() -> new Mail("x", List.of(), List.of(page)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Invalid mail: nothing in it says what is in hindsight-2026Q3.html (text/html;"
                + " charset=utf-8, 3 bytes)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../a", "a b", "a\"b", "a\r\nb", "Łódź.html", ".hidden"})
  void aFileIsCalledWhatEveryProgramTakes(String name) {
    assertThatThrownBy(() -> MailFile.png(name, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Invalid name of a file in a mail: \"%s\" has other characters than A-Za-z0-9._-"
                .formatted(name));
  }

  @Test
  void aFileIsOfAMediaType() {
    assertThatThrownBy(() -> new MailFile("a", "text/html\r\nX: y", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid media type of a: text/html\r\nX: y");
  }

  private static String unwrapped(Mail mail) {
    return mail.text().replaceAll("\\s+", " ");
  }
}
