package dev.hindsight.cli;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.cli.options.ExportsOptions;
import dev.hindsight.cli.run.PrivacySecret;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Names;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.findings.watch.ShownNames;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.OutputLock;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;

/** What one run reads: the exports as they are configured, under the pseudonyms of its secret. */
final class RunInput {

  private final ExportsOptions exports;
  private final Configuration configuration;
  private final PrivacySecret secret;
  private final Pseudonyms pseudonyms;
  private final LocalDate today;

  /**
   * The input of a run.
   *
   * @param lock of what it publishes; empty where it publishes nothing
   */
  RunInput(ExportsOptions exports, Configuration configuration, Optional<OutputLock> lock) {
    this.exports = exports;
    this.configuration = configuration;
    this.secret = exports.secret(configuration, lock);
    this.pseudonyms = new Pseudonyms(configuration.privacy(), secret.bytes());
    this.today = LocalDate.now(configuration.timeZone());
  }

  Configuration configuration() {
    return configuration;
  }

  /** The day of the run, which no report looks beyond. */
  LocalDate today() {
    return today;
  }

  FiscalCalendar calendar() {
    return new FiscalCalendar(configuration.fiscalYearStart().getValue());
  }

  ShownNames shownNames() {
    return new ShownNames(
        pseudonyms.showing(Names.PRODUCT_MANAGERS), pseudonyms.showing(Names.ACCOUNTS));
  }

  Company read(Session session) {
    return Company.read(session.spark(), exports.request(configuration, today, pseudonyms));
  }

  /** Says how far pseudonyms stay the same, where the company is shown with any. */
  void sayReach(Company company, PrintWriter err) {
    if (pseudonyms.areShownIn(company.columns())) {
      secret.reach().ifPresent(err::println);
    }
  }
}
