package dev.hindsight.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FixtureWatch;
import dev.hindsight.findings.watch.WatchChanges;
import dev.hindsight.stories.WatchStory;
import org.junit.jupiter.api.Test;

class WatchMailTest {

  @Test
  void theMailSaysWhatTheStorySays() {
    WatchChanges changes = FixtureWatch.changes();
    Mail mail =
        WatchMail.of(
            changes.asOf(),
            WatchStory.inShort(changes),
            WatchStory.of(changes, 20),
            "Watch 0123456789ab");

    assertThat(mail.subject())
        .isEqualTo("Hindsight watch of 16 Sep 2026: 1 entered, 1 got worse, 2 left");
    assertThat(mail.html())
        .contains(
            "<li>Entered: R-2, Audit log &amp; export, Łódź &lt;b&gt;Bank&lt;/b&gt;: promised")
        .doesNotContain("<b>Bank");
    assertThat(mail.text())
        .startsWith(
            """
            At risk on 16 Sep 2026
            ======================
            Since the watch of 9 Sep 2026: 1 entered, 1 got worse, 2 left. Money in
            EUR.

            Promises passed or due within 90 days: 2
            ----------------------------------------
            """)
        .contains(
            "\n\n  - Entered: R-2, Audit log & export, Łódź <b>Bank</b>: promised for\n    14 Sep 2026;")
        .endsWith("\nWatch 0123456789ab\n");
  }
}
