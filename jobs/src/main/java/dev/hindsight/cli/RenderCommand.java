package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.Staging;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws findings again, without Spark. */
@Command(
    name = "render",
    description = "Draws workbook and charts again from a findings.json, without Spark.")
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

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    RunLog.temporary(verbosity);
    Findings findings = read();
    try (OutputLock lock = OutputLock.acquire(out);
        Background background = new Background()) {
      Staging staging = Staging.start(lock, findings.period().quarter().label());
      Drawing.fill(staging, findings, background);
      Path rendered = staging.publish();
      if (!verbosity.isQuiet()) {
        spec.commandLine().getOut().println(rendered.resolve(Drawing.workbook(findings)));
      }
    }
    return ExitCode.DONE;
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
