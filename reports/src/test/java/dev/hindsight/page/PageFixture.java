package dev.hindsight.page;

import dev.hindsight.charts.Charts;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Identity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlPage;

/** Pages, as text and as a browser without script has them. */
final class PageFixture {

  private PageFixture() {}

  static String page(Findings findings) {
    byte[] page = Page.bytes(findings, Charts.of(findings), identity(findings));
    return new String(page, StandardCharsets.UTF_8);
  }

  static Identity identity(Findings findings) {
    return Identity.of(findings, FindingsJson.write(findings), "1.2.3");
  }

  static HtmlPage parsed(String page) throws IOException {
    WebClient browser = new WebClient(BrowserVersion.CHROME);
    browser.getOptions().setJavaScriptEnabled(false);
    return browser.loadHtmlCodeIntoCurrentWindow(page);
  }
}
