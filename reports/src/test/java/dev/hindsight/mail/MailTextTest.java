package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.mail.MailBlock.Finding;
import dev.hindsight.mail.MailBlock.Foot;
import dev.hindsight.mail.MailBlock.Guide;
import dev.hindsight.mail.MailBlock.Heading;
import dev.hindsight.mail.MailBlock.Note;
import dev.hindsight.mail.MailBlock.Place;
import dev.hindsight.mail.MailBlock.Quantity;
import dev.hindsight.mail.MailBlock.Table;
import dev.hindsight.mail.MailBlock.Title;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailTextTest {

  @Test
  void eachBlockReadsWellAsPlainText() {
    Quantity quantity =
        new Quantity(
            "54\u00a0%", Optional.of("49 to 60"), "367\u00a0closed deals", Optional.empty());

    assertThat(
            text(
                new Title("Did it pay off?", "2026Q3."),
                new Finding(
                    "Win rate", Optional.of(quantity), "This share of closed deals was won."),
                new Heading("Where to look"),
                Guide.to("page.html", "the report", List.of(new Place("Review", "part-review"))),
                new Foot(List.of("First.", "Second."))))
        .isEqualTo(
            """
            Did it pay off?
            ===============
            2026Q3.

            Win rate
              54 % (49 to 60), 367 closed deals
              This share of closed deals was won.

            Where to look
            -------------

            page.html is attached: the report:
              - Review

            First.

            Second.
            """);
  }

  @Test
  void aNoteWithoutAHeadingIsAParagraph() {
    Note note = new Note("", "Words.");

    assertThat(text(new Note("Heading", "Text."), note)).isEqualTo("Heading\n  Text.\n\nWords.\n");
    assertThat(new Mail("x", List.of(note), List.of()).html())
        .contains(">Words.</p>")
        .doesNotContain("<h3");
  }

  @Test
  void aTableHasColumnsWhereTheyFit() {
    assertThat(
            text(
                new Table(
                    "By answer",
                    List.of("Answer", "Won", "Of"),
                    List.of(List.of("Yes", "66", "110"), List.of("Not now", "9", "79")))))
        .isEqualTo(
            """
            By answer
              Answer   Won   Of
              Yes       66  110
              Not now    9   79
            """);
  }

  @Test
  void aWideTableIsWrittenCellBelowCell() {
    assertThat(text(new Table("Wide", List.of("A", "B"), List.of(List.of("a".repeat(69), "b")))))
        .isEqualTo("Wide\n  " + "a".repeat(69) + "\n    B: b\n");
  }

  @Test
  void everyRowHasACellForEachHeader() {
    assertThatThrownBy(() -> new Table("T", List.of("A", "B"), List.of(List.of("a"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid table \"T\": a row has 1 cells, its header 2");
  }

  @Test
  void linesAreBrokenBetweenWordsAndNotWithinANumberAndItsUnit() {
    assertThat(text(new Note("N", "x".repeat(65) + " 54\u00a0%")))
        .isEqualTo("N\n  " + "x".repeat(65) + " 54 %\n");
    assertThat(text(new Note("N", "x".repeat(66) + " 54\u00a0%")))
        .isEqualTo("N\n  " + "x".repeat(66) + "\n  54 %\n");
    assertThat(text(new Note("N", "x".repeat(100) + " y")))
        .isEqualTo("N\n  " + "x".repeat(100) + "\n  y\n");
  }

  @Test
  void whatIsNoLetterIsMarked() {
    assertThat(text(new Note("a\u0007b", "c\u202ed\ne"))).isEqualTo("a\ufffdb\n  c\ufffdd e\n");
  }

  @Test
  void noLineOfAReportIsWiderThanAQuotedMailHasRoomFor() {
    assertThat(MailFixture.mail(FindingsFixture.full()).text().lines())
        .allMatch(line -> line.length() <= 72)
        .noneMatch(line -> line.endsWith(" "));
  }

  private static String text(MailBlock... blocks) {
    return new Mail("Subject", List.of(blocks), List.of()).text();
  }
}
