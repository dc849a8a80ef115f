package dev.hindsight.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.publish.Journal;
import dev.hindsight.publish.OutputLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryLedgerTest {

  private static final String SENT =
      "{\"time\":\"2026-10-03T06:02:11Z\",\"recipient\":\"cpo@example.com\",\"quarter\":\"2026Q3\",\"report_id\":\"0123456789ab\",\"outcome\":\"sent\",\"message_id\":\"<1@hindsight>\"}\n";

  private static final Delivery CPO =
      new Delivery(
          Instant.parse("2026-10-03T06:02:11Z"),
          "cpo@example.com",
          "",
          "2026Q3",
          "0123456789ab",
          Outcome.SENT,
          "",
          "<1@hindsight>");

  private static final Delivery LEAD =
      new Delivery(
          Instant.parse("2026-10-03T06:02:12Z"),
          "emea.lead@example.com",
          "sales_team: EMEA \"Field\"\n",
          "2026Q3",
          "0123456789ab",
          Outcome.FAILED,
          "550 no such user",
          "<2@hindsight>");

  @TempDir private Path folder;

  @Test
  void deliveriesAreReadAsTheyWereWritten() throws IOException {
    append(CPO, LEAD);

    assertThat(file())
        .hasContent(
            SENT
                + "{\"time\":\"2026-10-03T06:02:12Z\",\"recipient\":\"emea.lead@example.com\",\"slice\":\"sales_team: EMEA \\\"Field\\\"\\n\",\"quarter\":\"2026Q3\",\"report_id\":\"0123456789ab\",\"outcome\":\"failed\",\"reason\":\"550 no such user\",\"message_id\":\"<2@hindsight>\"}\n");
    assertThat(DeliveryLedger.read(folder).deliveries()).containsExactly(CPO, LEAD);
  }

  @Test
  void addressThatAnEditorWroteInCapitalsIsTheSameMailbox() throws IOException {
    Files.writeString(file(), SENT.replace("cpo@example.com", "CPO@Example.com"));

    assertThat(DeliveryLedger.read(folder).received("cpo@example.com", "2026Q3"))
        .containsExactly(CPO);
  }

  @Test
  void folderWithoutOneHasAnEmptyOne() {
    assertThat(DeliveryLedger.read(folder).deliveries()).isEmpty();
    assertThat(DeliveryLedger.read(folder.resolve("nowhere")).deliveries()).isEmpty();
  }

  @Test
  void halfALineAtTheEndIsCutOff() throws IOException {
    Files.writeString(file(), SENT + SENT.substring(0, 90));

    DeliveryLedger ledger = DeliveryLedger.read(folder);
    append(LEAD);

    assertThat(ledger.isCut()).isTrue();
    assertThat(ledger.deliveries()).containsExactly(CPO);
    assertThat(DeliveryLedger.read(folder).deliveries()).containsExactly(CPO, LEAD);
  }

  @Test
  void halfACharacterAtTheEndIsCutOff() throws IOException {
    byte[] name = "{\"recipient\":\"\u00e4".getBytes(StandardCharsets.UTF_8);
    Files.writeString(file(), SENT);
    Files.write(file(), Arrays.copyOf(name, name.length - 1), StandardOpenOption.APPEND);

    append(LEAD);

    assertThat(DeliveryLedger.read(folder).deliveries()).containsExactly(CPO, LEAD);
  }

  @Test
  void lastLineThatAnEditorLeftWithoutABreakCounts() throws IOException {
    Files.writeString(file(), SENT.stripTrailing());

    append(LEAD);

    assertThat(DeliveryLedger.read(folder).deliveries()).containsExactly(CPO, LEAD);
  }

  @Test
  void lineBreaksOfWindowsAndEmptyLinesAreRead() throws IOException {
    Files.writeString(file(), SENT.replace("\n", "\r\n") + "\r\n" + SENT);

    assertThat(DeliveryLedger.read(folder).deliveries()).containsExactly(CPO, CPO);
  }

  @Test
  void whatANewerVersionAddsIsReadOver() throws IOException {
    Files.writeString(file(), SENT.replace("}", ",\"opened\":true}"));

    assertThat(DeliveryLedger.read(folder).deliveries()).containsExactly(CPO);
  }

  @Test
  void lineThatIsNoDeliveryIsNotGuessedAt() throws IOException {
    for (String line :
        new String[] {
          "cpo@example.com got it",
          SENT.stripTrailing() + SENT.stripTrailing(),
          SENT.stripTrailing().replace("sent", "perhaps"),
          SENT.stripTrailing().replace(",\"report_id\":\"0123456789ab\"", ""),
          "null"
        }) {
      Files.writeString(file(), SENT + line + "\n" + SENT);

      assertThatThrownBy(() -> DeliveryLedger.read(folder))
          .isInstanceOf(InputException.class)
          .hasMessage(
              "Cannot tell who has the report: line 2 of %s is not what hindsight wrote. Mend or delete that line; without the file everybody gets the report again.",
              file());
    }
  }

  private Path file() {
    return folder.resolve("deliveries.jsonl");
  }

  private void append(Delivery... deliveries) {
    try (OutputLock lock = OutputLock.acquire(folder);
        Journal journal = DeliveryLedger.read(folder).open(lock)) {
      for (Delivery delivery : deliveries) {
        journal.append(DeliveryJson.line(delivery));
      }
    }
  }
}
