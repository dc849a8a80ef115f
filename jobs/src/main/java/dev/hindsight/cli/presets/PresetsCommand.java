package dev.hindsight.cli.presets;

import dev.hindsight.exports.config.Preset;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the presets that {@code hindsight.yaml} can use, or prints one. */
@Command(
    name = "presets",
    description = {
      "Lists the tools whose exports can be read as they are, for use: in hindsight.yaml; or"
          + " prints what is configured for one of them."
    })
public final class PresetsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "The preset to print. Without it: a line about each of them.")
  private String name;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      list(out);
    } else {
      out.print(preset().text());
    }
    out.flush();
  }

  private static void list(PrintWriter out) {
    List<String> names = Preset.names();
    int widest = names.stream().mapToInt(String::length).max().orElse(0);
    for (String each : names) {
      out.println(
          each
              + " ".repeat(widest - each.length() + 2)
              + Preset.find(each).orElseThrow().summary());
    }
  }

  private Preset preset() {
    return Preset.find(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "There is no preset "
                        + name
                        + " (hindsight presets lists all there are)"
                        + Preset.question(name)));
  }
}
