package dev.hindsight.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderReportTest {

  @TempDir private Path folder;

  /** It has trade-offs by quarter, and by nothing else. */
  @Test
  void everyFormIsDrawnOfAReportThatHasFewerParts() throws IOException {
    Path file = Path.of("src/test/resources/dev/hindsight/findings/version-2.json");
    Findings findings = FindingsJson.read(file);
    Identity identity = Identity.of(findings, FindingsJson.write(findings), "0.1.0");
    Drawing drawing = new Drawing(findings, identity, Optional.empty(), Runnable::run);

    for (Form form : Form.values()) {
      form.write(drawing, folder);
      assertThat(folder.resolve(form.file(findings))).exists();
    }

    assertThat(folder.resolve("charts/pay-off-verdicts.svg")).isNotEmptyFile();
    assertThat(folder.resolve("charts/pay-off-by-answer.svg")).doesNotExist();
  }
}
