package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of deliveries that is not as hindsight wrote it. */
class DamagedLedgerTest {

  @TempDir private Path folder;
  private ThreeRecipients sending;

  @BeforeEach
  void publish() throws IOException {
    sending = new ThreeRecipients(folder);
  }

  @AfterEach
  void stop() {
    sending.close();
  }

  @Test
  void ledgerThatIsNotWhatWeWroteEndsTheRun() throws Exception {
    Path ledger = Files.writeString(sending.out().resolve("deliveries.jsonl"), "all of them\n");

    assertThat(sending.send())
        .isEqualTo(
            new CommandLineRun(
                65,
                "",
                "Cannot tell who has the report: line 1 of "
                    + ledger
                    + " is not what hindsight wrote. Mend or delete that line; without the file everybody gets the report again.\n"));
    assertThat(sending.server().received()).isEmpty();
  }

  @Test
  void ledgerThatACrashLeftHalfIsGoneOnWith() throws Exception {
    sending.send();
    Path ledger = sending.out().resolve("deliveries.jsonl");
    Files.writeString(ledger, Files.readString(ledger) + "{\"time\":\"2026-");

    CommandLineRun run = sending.send();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "Warning: "
                + ledger
                + " ends in half a line, as after a crash, which does not count.\n");
    assertThat(sending.server().received()).hasSize(3);
    assertThat(ledger).content().hasLineCount(6);
  }
}
