package dev.hindsight.cli;

import dev.hindsight.delivery.MailServer;
import dev.hindsight.delivery.Prepared.Preparing;
import dev.hindsight.delivery.PublishedFiles;
import dev.hindsight.delivery.ReportContents;
import dev.hindsight.delivery.ReportMails;
import dev.hindsight.delivery.smtp.SmtpServer;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.mail.MailSettings;
import dev.hindsight.exports.config.mail.Recipient;
import dev.hindsight.exports.contract.InputException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Reports as mails: to whom, and over which server.
 *
 * @param settings what {@code hindsight.yaml} says of it
 */
record Mailing(MailSettings settings) {

  /**
   * What is configured.
   *
   * @param file the configuration file; empty where none is given
   * @throws InputException where it says nothing of mail
   */
  static Mailing of(Configuration configuration, Optional<Path> file) {
    return new Mailing(
        configuration
            .mail()
            .orElseThrow(
                () ->
                    new InputException(
                        InputException.Source.CONFIGURATION,
                        "Cannot send the report: %s. It says from whom, over which server and to whom: docs/delivery.md begins with one."
                            .formatted(missing(file)))));
  }

  private static String missing(Optional<Path> file) {
    return file.map(yaml -> "there is no section mail in " + yaml)
        .orElse("no --config is given, and only a hindsight.yaml has a section mail");
  }

  MailServer server() {
    return new SmtpServer(settings.server(), settings.login());
  }

  List<Recipient> recipients() {
    return settings.recipients();
  }

  List<String> addresses() {
    return settings.recipients().stream().map(Recipient::address).toList();
  }

  /** Makes the mails of a report. */
  Preparing mails(PublishedFiles report, Executor executor, InstantSource clock) {
    ReportContents contents =
        new ReportContents(
            report,
            recipients().stream().flatMap(each -> each.slice().stream()).distinct().toList(),
            settings.minimumCount(),
            settings.reportsAt(),
            executor);
    return new ReportMails(report, settings, contents, clock);
  }
}
