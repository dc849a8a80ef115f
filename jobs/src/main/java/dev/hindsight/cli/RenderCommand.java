package dev.hindsight.cli;

import dev.hindsight.cli.run.Background;
import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.publish.OutputException;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.PublishedReports;
import dev.hindsight.publish.Staging;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws findings again, without Spark. */
@Command(
    name = "render",
    description = "Draws the forms of a report again from a findings.json, without Spark.")
final class RenderCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FINDINGS", description = "A findings.json that hindsight wrote.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "rendered",
      description = "Where the folder of the quarter is written: ${DEFAULT-VALUE}.")
  private Path out;

  @Mixin private FormsOption forms;
  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    RunLog.temporary(verbosity);
    ChosenForms chosen = forms.read();
    Findings findings = read();
    String quarter = findings.period().quarter().label();
    refuseReport(out);
    try (OutputLock lock = OutputLock.acquire(out)) {
      refuseReport(out.resolve(quarter));
      Path rendered = rendered(Staging.start(lock, quarter), findings, chosen);
      if (!verbosity.isQuiet()) {
        spec.commandLine().getOut().println(chosen.first(rendered, findings));
      }
    }
    return ExitCode.DONE;
  }

  private Path rendered(Staging started, Findings findings, ChosenForms chosen) {
    try (Staging staging = started;
        Background background = new Background()) {
      FormFiles.fill(staging, findings, chosen, background);
      return staging.publish();
    } catch (OutputException unwritten) {
      throw unwritten;
    } catch (RuntimeException undrawn) {
      throw contradictory(undrawn);
    }
  }

  /** What is read fits the format; that its parts fit each other is seen when they are drawn. */
  private InputException contradictory(RuntimeException undrawn) {
    RunLog.error("Findings cannot be drawn", undrawn);
    return new InputException(
        InputException.Source.DATA,
        "Cannot draw these findings: their parts do not fit together, as where somebody changed the file. If nobody did, that is a bug. The log file has the details: %s; the file is %s"
            .formatted(RunLog.kept(), file),
        undrawn);
  }

  /**
   * A published report has more than can be drawn again, and is what the next one compares with.
   */
  private void refuseReport(Path folder) {
    Optional<Path> report = reportAround(folder);
    if (report.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "Cannot render to %s: %s is a published report, which stays as it is. Choose another --out."
              .formatted(out, report.get()));
    }
  }

  private static Optional<Path> reportAround(Path folder) {
    try {
      return PublishedReports.around(folder);
    } catch (IOException failed) {
      throw InputException.unreadable(folder.toString(), failed);
    }
  }

  private Findings read() {
    try {
      return FindingsJson.read(file);
    } catch (NoSuchFileException missing) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot read findings: there is no file " + file + "; give a findings.json",
          missing);
    } catch (IOException unreadable) {
      throw new InputException(
          InputException.Source.DATA,
          unreadable.getMessage() + "; the file is " + file,
          unreadable);
    }
  }
}
