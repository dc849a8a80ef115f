package dev.hindsight.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FixtureWatch;
import dev.hindsight.stories.WatchStory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchPageTest {

  @Test
  void nothingOfTheExportsBecomesMarkup() {
    byte[] page = WatchPage.bytes(WatchStory.of(FixtureWatch.changes(), 20), "Watch 0123456789ab");

    assertThat(page)
        .isEqualTo(
            WatchPage.bytes(WatchStory.of(FixtureWatch.changes(), 20), "Watch 0123456789ab"));
    assertThat(new String(page, StandardCharsets.UTF_8))
        .startsWith("<!doctype html>\n<html lang=en><head><meta charset=utf-8>")
        .contains(
            "<h1>At risk on 16\u00a0Sep\u00a02026</h1>",
            "<p><b>Entered</b> R-2, Audit log &amp; export, Łódź &lt;b&gt;Bank&lt;/b&gt;: promised",
            "<p>Watch 0123456789ab</p>")
        .doesNotContain("<b>Bank", "<script")
        .endsWith("</footer></body></html>");
  }
}
