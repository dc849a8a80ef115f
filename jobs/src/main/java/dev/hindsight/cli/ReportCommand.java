package dev.hindsight.cli;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.ExportReader;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.exports.ReadExports;
import dev.hindsight.history.FiscalCalendar;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.publish.OutputLock;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole run: exports in, a published report out. */
@Command(
    name = "report",
    description = "Reads the exports, computes the quarterly review, and publishes the report.")
final class ReportCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  @Spec private CommandSpec spec;
  @Mixin private ExportsOptions exports;
  @Mixin private ReviewOptions review;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where reports are published. Without it: out.")
  private Path out;

  @Option(names = "--dry-run", description = "Compute everything and publish nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    if (dryRun) {
      RunLog.temporary(verbosity);
      run(Optional.empty());
    } else {
      try (OutputLock lock = OutputLock.acquire(output())) {
        RunLog.at(lock.folder().resolve("hindsight.log"), verbosity);
        run(Optional.of(lock));
      }
    }
    return ExitCode.DONE;
  }

  /** Beside the sample exports where these are read, else in the working directory. */
  private Path output() {
    return Optional.ofNullable(out)
        .orElseGet(
            () -> exports.areGiven() ? Path.of("out") : ExportsOptions.home().resolve("out"));
  }

  private void run(Optional<OutputLock> lock) {
    Instant started = Instant.now();
    Configuration configuration = exports.configuration();
    PrivacySecret secret = exports.secret(configuration, lock);
    Pseudonyms pseudonyms = new Pseudonyms(configuration.privacy(), secret.bytes());
    PrintWriter err = spec.commandLine().getErr();
    try (Background background = new Background();
        Progress progress = Progress.start(err, verbosity, STEPS);
        Session session =
            progress.step(
                "Starting Spark",
                () -> {
                  lock.ifPresent(held -> Drawing.prepare(background));
                  return Session.start(exports.master(), exports.size());
                })) {
      LocalDate today = LocalDate.now(configuration.timeZone());
      ReadExports read =
          progress.step(
              "Reading the exports",
              () ->
                  ExportReader.read(
                      session.spark(), exports.request(configuration, today, pseudonyms)));
      Publication publication = new Publication(exports, read, started, background);
      if (RejectLimit.isExceeded(read)) {
        throw RejectLimit.exceeded(
            read, lock.map(publication::rejects).orElse("None are listed on a dry run."));
      }
      FiscalCalendar calendar = new FiscalCalendar(configuration.fiscalYearStart().getValue());
      QuarterlyReview.Result result =
          progress.step(
              "Computing the review",
              () -> {
                ReviewPeriod period = review.period(read, calendar, today);
                return new EarlierReports(read, configuration, background)
                    .compared(
                        output(), QuarterlyReview.of(read, period, configuration, background));
              });
      Optional<Path> report =
          lock.map(
              held ->
                  progress.step(
                      "Drawing and publishing",
                      () -> publication.report(held, result, progress.seconds())));
      progress.finish();
      if (pseudonyms.areShownIn(read.exports()) && !verbosity.isQuiet()) {
        secret.reach().ifPresent(err::println);
      }
      print(new Summary(result.findings(), report));
    }
  }

  private void print(Summary summary) {
    if (json) {
      summary.printJson(spec.commandLine().getOut());
    } else if (!verbosity.isQuiet()) {
      summary.printText(spec.commandLine().getOut());
    }
  }
}
