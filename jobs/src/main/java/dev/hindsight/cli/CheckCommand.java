package dev.hindsight.cli;

import dev.hindsight.basis.AsOf;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.cli.options.ExportsOptions;
import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.LinkLimit;
import dev.hindsight.cli.run.RejectLimit;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Progress;
import dev.hindsight.cli.terminal.QualityTable;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.history.passes.Company;
import dev.hindsight.reporting.ExportRemarks;
import dev.hindsight.reporting.Measurable;
import dev.hindsight.reporting.RuleCheck;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads and judges exports. */
@Command(
    name = "check",
    description = "Reads and judges the exports, and computes nothing. Exits 0, or 65.")
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ExportsOptions exports;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    RunLog.temporary(verbosity);
    Configuration configuration = exports.configuration();
    RunInput input = new RunInput(exports, configuration, Optional.empty());
    try (Progress progress = Progress.start(spec.commandLine().getErr(), verbosity, 2);
        Session session = progress.step("Starting Spark", () -> Session.start(exports.master()))) {
      try (Company company =
          progress.step(
              "Reading " + exports.folder(configuration).orElse("the sources"),
              () -> input.read(session))) {
        progress.finish();
        if (!verbosity.isQuiet()) {
          input.sayReach(company, spec.commandLine().getErr());
        }
        print(
            new DataQuality(
                company.quality(),
                company.files().notRead(),
                ExportRemarks.links(company),
                ExportRemarks.of(company)),
            company.columns());
        if (!verbosity.isQuiet()) {
          QualityTable.warn(company.quality(), spec.commandLine().getErr());
        }
        new RejectLimit(company, configuration).check(this::whereToLook);
        new LinkLimit(company, configuration).check(this::whereToLook);
        checkRules(company, input);
      }
      return ExitCode.DONE;
    }
  }

  /** Rows that are no good stop before this: what they say of rules would be wrong. */
  private void checkRules(Company company, RunInput input) {
    if (!input.configuration().rules().isEmpty() && !verbosity.isQuiet()) {
      LocalDate asOf = AsOf.byDefault(company.days(), input.today());
      RuleCheck.remarks(company, ReviewPeriod.of(input.calendar(), asOf), input.configuration())
          .forEach(remark -> spec.commandLine().getErr().println("Rules: " + remark));
    }
  }

  private String whereToLook() {
    return json || !verbosity.isQuiet()
        ? "The first examples are above."
        : "Without -q the first examples are shown.";
  }

  private void print(DataQuality quality, ExportedColumns columns) {
    if (json) {
      spec.commandLine()
          .getOut()
          .print(new String(FindingsJson.write(quality), StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
    } else if (!verbosity.isQuiet()) {
      QualityTable.print(quality, spec.commandLine().getOut());
      spec.commandLine().getOut().println();
      Measurable.lines(columns).forEach(spec.commandLine().getOut()::println);
    }
  }
}
