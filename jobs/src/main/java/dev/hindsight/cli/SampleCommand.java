package dev.hindsight.cli;

import dev.hindsight.sample.SampleExports;
import dev.hindsight.sample.SampleOptions;
import dev.hindsight.sample.SampleOptions.Dirt;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes exports of a made-up company. */
@Command(
    name = "sample",
    description = {
      "Makes exports of a made-up company of any size. What is planted in them is written beside"
          + " them, as truth.json."
    })
final class SampleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "The folder to write to; it must not hold exports yet.")
  private Path out;

  @Option(
      names = "--requests",
      paramLabel = "COUNT",
      defaultValue = "1500",
      description = "How many requests the company has: ${DEFAULT-VALUE}.")
  private long requests;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same seed gives the same company: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "2022-10-01",
      description = "The first day of a request: ${DEFAULT-VALUE}.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "2026-09-30",
      description = "The day the exports are taken: ${DEFAULT-VALUE}.")
  private LocalDate to;

  @Option(names = "--clean", description = "Leave out the rows of every kind of dirt.")
  private boolean clean;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Where Spark runs. Without it: where spark-submit says, else on this machine.")
  private String master;

  @Mixin private Verbosity verbosity;

  @Override
  public Integer call() {
    SampleOptions options = options();
    RunLog.temporary(verbosity);
    try (Session session = Session.start(Optional.ofNullable(master))) {
      SampleExports.write(session.spark(), options, out.toAbsolutePath().toUri());
    }
    if (!verbosity.isQuiet()) {
      spec.commandLine().getOut().println("The sample exports lie in " + out);
    }
    return ExitCode.DONE;
  }

  private SampleOptions options() {
    try {
      return new SampleOptions(seed, requests, from, to, clean ? Dirt.NONE : Dirt.SOME);
    } catch (IllegalArgumentException invalid) {
      throw new ParameterException(spec.commandLine(), invalid.getMessage(), invalid);
    }
  }
}
