package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.cli.run.RunLog;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.sample.SampleExports;
import dev.hindsight.sample.SampleOptions;
import dev.hindsight.sample.SampleOptions.Dirt;
import dev.hindsight.sample.shapes.Shape;
import dev.hindsight.sample.shapes.Shapes;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

  @Option(
      names = "--clean",
      description =
          "Leave out the rows of every kind of dirt: beside about 100 requests or fewer they are"
              + " more than a report takes.")
  private boolean clean;

  @Option(
      names = "--as",
      paramLabel = "TOOL",
      split = ",",
      converter = ShapeName.class,
      completionCandidates = ShapeName.class,
      description = {
        "Write the files that these tools export: ${COMPLETION-CANDIDATES}; several with commas."
            + " What none of them holds is written as usual, and there is no dirt."
      })
  private List<Shape> tools = List.of();

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
      PrintWriter print = spec.commandLine().getOut();
      print.println("The sample exports lie in " + out);
      print.println(
          tools.isEmpty()
              ? "A report of them: hindsight report --exports %s --config %s"
                  .formatted(out, out.resolve(SampleExports.CONFIGURATION))
              : "What they are, as of any exports: hindsight init --exports %s --out hindsight.yaml"
                  .formatted(out));
    }
    return ExitCode.DONE;
  }

  private SampleOptions options() {
    try {
      SampleOptions options =
          new SampleOptions(seed, requests, from, to, clean ? Dirt.NONE : Dirt.SOME);
      return tools.isEmpty() ? options : options.as(tools);
    } catch (IllegalArgumentException invalid) {
      throw new ParameterException(spec.commandLine(), invalid.getMessage(), invalid);
    }
  }

  /** A tool that sample exports can be made as, by its name. */
  static final class ShapeName implements ITypeConverter<Shape>, Iterable<String> {

    @Override
    public Shape convert(String name) {
      return Shapes.named(name.strip())
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"" + name + "\" is none of " + String.join(", ", Shapes.names())));
    }

    @Override
    public Iterator<String> iterator() {
      return Shapes.names().iterator();
    }
  }
}
