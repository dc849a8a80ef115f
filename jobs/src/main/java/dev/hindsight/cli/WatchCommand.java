package dev.hindsight.cli;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.cli.options.AsOfOption;
import dev.hindsight.cli.options.ExportsOptions;
import dev.hindsight.cli.options.OutputOption;
import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.LinkLimit;
import dev.hindsight.cli.run.RejectLimit;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Progress;
import dev.hindsight.cli.terminal.QualityTable;
import dev.hindsight.cli.terminal.TerminalText;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.forms.Form;
import dev.hindsight.history.passes.Company;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.reporting.RisksNow;
import dev.hindsight.watch.WatchComparison;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is at risk now, held against the last time that somebody looked. */
@Command(
    name = "watch",
    description =
        "Says what is at risk now, and what entered, left or got worse since the last watch.")
final class WatchCommand implements Callable<Integer> {

  private static final int STEPS = 4;
  private static final List<Form> DRAWN = List.of(Form.HTML, Form.MAIL);

  @Spec private CommandSpec spec;
  @Mixin private ExportsOptions exports;
  @Mixin private AsOfOption asOf;
  @Mixin private OutputOption output;

  @Option(
      names = "--forms",
      paramLabel = "FORM",
      split = FormsOption.COMMA_BETWEEN,
      splitSynopsisLabel = ",",
      converter = DrawnWord.class,
      description = "What to draw beside the list that is kept: html, mail, or html,mail.")
  private List<Form> forms = List.of();

  @Option(names = "--dry-run", description = "Compare with the last watch, and keep nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print what changed as JSON.")
  private boolean json;

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    Configuration configuration = exports.configuration();
    if (dryRun) {
      RunLog.temporary(verbosity);
      run(configuration, Optional.empty());
    } else {
      try (OutputLock lock = OutputLock.acquire(output.folder(exports))) {
        RunLog.of(lock, RunLog.OF_WATCH, verbosity);
        run(configuration, Optional.of(lock));
      }
    }
    return ExitCode.DONE;
  }

  private void run(Configuration configuration, Optional<OutputLock> lock) {
    RunInput input = new RunInput(exports, configuration, lock);
    try (Progress progress = Progress.start(err(), verbosity, STEPS);
        Session session = progress.step("Starting Spark", () -> Session.start(exports.master()));
        Company company = progress.step("Reading the exports", () -> input.read(session))) {
      new RejectLimit(company, configuration).check(WatchCommand::whereToLook);
      new LinkLimit(company, configuration).check(WatchCommand::whereToLook);
      WatchFiles watched = watched(progress, company, input);
      Optional<Path> kept = lock.map(held -> watched.keep(held, Set.copyOf(forms)));
      progress.finish();
      if (!verbosity.isQuiet()) {
        input.sayReach(company, err());
        QualityTable.warn(company.quality(), err());
      }
      print(watched, kept);
    }
  }

  private static String whereToLook() {
    return "hindsight check shows the first of each.";
  }

  private WatchFiles watched(Progress progress, Company company, RunInput input) {
    ReviewPeriod period =
        ReviewPeriod.of(input.calendar(), asOf.day(company.days(), input.today()));
    try (RisksNow risks = new RisksNow(company, period, input.configuration())) {
      Watch now = progress.step("Listing what is at risk", () -> risks.watch(input.shownNames()));
      WatchComparison comparison =
          new WatchComparison(now, EarlierWatch.before(now, output.folder(exports)));
      return progress.step(
          "Comparing with the last watch",
          () -> new WatchFiles(now, comparison.changes(risks.departures(comparison))));
    }
  }

  private void print(WatchFiles watched, Optional<Path> kept) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.print(new String(watched.json(), StandardCharsets.UTF_8));
      out.flush();
    } else if (!verbosity.isQuiet()) {
      out.print(TerminalText.of(watched.story()));
      out.println();
      out.println(
          kept.map(file -> "The watch: " + file).orElse("Nothing was kept: this was a dry run."));
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Takes a form that a watch is drawn as. */
  static final class DrawnWord implements ITypeConverter<Form> {
    @Override
    public Form convert(String text) {
      return FormsOption.FormWord.among(DRAWN, text);
    }
  }
}
