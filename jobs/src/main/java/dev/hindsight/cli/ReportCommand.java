package dev.hindsight.cli;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.cli.options.ExportsOptions;
import dev.hindsight.cli.options.OutputOption;
import dev.hindsight.cli.options.ReviewOptions;
import dev.hindsight.cli.run.Background;
import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.LinkLimit;
import dev.hindsight.cli.run.RejectLimit;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Progress;
import dev.hindsight.cli.terminal.QualityTable;
import dev.hindsight.cli.terminal.Summary;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.reporting.QuarterlyReview;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole run: exports in, a published report out. */
@Command(
    name = "report",
    description = "Reads the exports, computes the quarterly review, and publishes the report.")
final class ReportCommand implements Callable<Integer>, WatchedCommand {

  private static final int STEPS = 4;

  @Spec private CommandSpec spec;
  @Mixin private ExportsOptions exports;
  @Mixin private ReviewOptions review;

  @Mixin private OutputOption output;
  @Mixin private FormsOption forms;

  @Option(names = "--dry-run", description = "Compute everything and publish nothing.")
  private boolean dryRun;

  @Option(
      names = "--send",
      description = "Mail the report once it is published, as hindsight send does.")
  private boolean send;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Mixin private Verbosity verbosity;

  private Optional<OperatorMail> operator = Optional.empty();

  @Override
  public Integer call() {
    Configuration configuration = exports.configuration();
    Optional<Mailing> mailing = mailing(configuration);
    if (dryRun) {
      RunLog.temporary(verbosity);
      run(configuration, Optional.empty());
    } else {
      operator = mailing.flatMap(mails -> OperatorMail.of(mails, "report --send"));
      try (OutputLock lock = OutputLock.acquire(output.folder(exports))) {
        RunLog.of(lock, RunLog.OF_REPORT, verbosity);
        String quarter = run(configuration, Optional.of(lock));
        mailing.ifPresent(mails -> deliver(mails, lock, quarter));
      }
    }
    return ExitCode.DONE;
  }

  @Override
  public Optional<OperatorMail> operator() {
    return operator;
  }

  private Optional<Mailing> mailing(Configuration configuration) {
    if (send && dryRun) {
      throw new ParameterException(
          spec.commandLine(),
          "--send mails what is published, and --dry-run publishes nothing. Who would get the last"
              + " report says: hindsight send --dry-run");
    }
    return send
        ? Optional.of(Mailing.of(configuration, exports.configurationFile()))
        : Optional.empty();
  }

  private void deliver(Mailing mailing, OutputLock lock, String quarter) {
    // Where findings are printed for a program, they alone are.
    PrintWriter told = json ? err() : spec.commandLine().getOut();
    new ReportDelivery(mailing, List.of(), told, err(), verbosity)
        .send(lock, PublishedReport.find(Optional.of(lock.folder()), Optional.of(quarter)));
  }

  /** The quarter that was reviewed. */
  private String run(Configuration configuration, Optional<OutputLock> lock) {
    Instant started = Instant.now();
    ChosenForms chosen = forms.read();
    RunInput input = new RunInput(exports, configuration, lock);
    try (Background background = new Background();
        Progress progress = Progress.start(err(), verbosity, STEPS);
        Session session = progress.step("Starting Spark", () -> start(lock, chosen, background));
        Company company = progress.step("Reading the exports", () -> input.read(session))) {
      Publication publication = new Publication(exports, company, started, background);
      new RejectLimit(company, configuration).check(() -> listed(lock, publication, "rejects.csv"));
      new LinkLimit(company, configuration).check(() -> listed(lock, publication, "orphans.csv"));
      ReviewPeriod period = review.period(company.days(), input.calendar(), input.today());
      try (QuarterlyReview reviewed =
          progress.step(
              "Computing the review",
              () ->
                  QuarterlyReview.of(
                      company,
                      period,
                      configuration,
                      output.folder(exports),
                      Version.hindsight()))) {
        Optional<Path> report =
            lock.map(
                held ->
                    progress.step(
                        "Drawing and publishing",
                        () -> publication.report(held, reviewed, chosen, progress.seconds())));
        progress.finish();
        if (!verbosity.isQuiet()) {
          input.sayReach(company, err());
          QualityTable.warn(company.quality(), err());
        }
        print(new Summary(reviewed.findings(), report));
        return reviewed.findings().period().quarter().label();
      }
    }
  }

  private static String listed(Optional<OutputLock> lock, Publication publication, String list) {
    return lock.map(held -> publication.rejected(held, list))
        .orElse("None are listed on a dry run.");
  }

  private Session start(Optional<OutputLock> lock, ChosenForms chosen, Background background) {
    lock.ifPresent(held -> chosen.prepare(background));
    return Session.start(exports.master());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  private void print(Summary summary) {
    if (json) {
      summary.printJson(spec.commandLine().getOut());
    } else if (!verbosity.isQuiet()) {
      summary.printText(spec.commandLine().getOut());
    }
  }
}
