package dev.hindsight.cli;

import dev.hindsight.cli.run.ExitCode;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.slides.template.Place;
import dev.hindsight.slides.template.Template;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a presentation has of what slides are made after, or writes one that has all. */
@Command(
    name = "template-check",
    description =
        "Says whether slides can be made after a presentation, and what it lacks. Exits 0, or 65.")
final class TemplateCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Subject subject;

  /** One of the two. */
  static final class Subject {

    @Parameters(
        paramLabel = "TEMPLATE",
        description = "A presentation, .pptx or .potx, for --template of report and render.")
    private Path template;

    @Option(
        names = "--write",
        paramLabel = "FILE",
        description = "Write the template that is used without --template, to begin with.")
    private Path write;
  }

  @Override
  public Integer call() {
    if (subject.write != null) {
      write(subject.write);
    } else {
      print(TemplateFile.read(subject.template).found(), spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }

  private void write(Path file) {
    try {
      Files.write(file, Template.example(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException there) {
      throw new ParameterException(
          spec.commandLine(), file + " is there already; name another file with --write", there);
    } catch (IOException unwritten) {
      throw new InputException(
          InputException.Source.STORAGE,
          "Cannot write %s: %s. Name another file with --write."
              .formatted(file, unwritten.getMessage()),
          unwritten);
    }
    spec.commandLine().getOut().println(file);
  }

  private void print(Template.Found found, PrintWriter out) {
    out.println(
        "%s can be used: slides are made after %s, of %s x %s cm."
            .formatted(
                subject.template, found.pattern(), length(found.width()), length(found.height())));
    out.println();
    out.println(row("shape", "from left", "from top", "width", "height", "for"));
    for (Place place : Place.values()) {
      Rectangle2D area = found.areas().get(place);
      out.println(
          row(
              place.shape(),
              length(area.getX()),
              length(area.getY()),
              length(area.getWidth()),
              length(area.getHeight()),
              place.purpose()));
    }
    List<String> more = more(found);
    if (!more.isEmpty()) {
      out.println();
      more.forEach(out::println);
    }
    out.flush();
  }

  /** What else is to be known of a template that can be used. */
  private static List<String> more(Template.Found found) {
    List<String> more = new ArrayList<>();
    if (!found.passedOver().isEmpty()) {
      more.add(
          "The first that has all is used; these have all, too: %s."
              .formatted(String.join(", ", found.passedOver())));
    }
    if (found.before() + found.after() + found.leftOut() > 0) {
      more.add(
          "Slides of its own: %s before those of the report, %s after them; %s left out, on which no shape is named hindsight-before or hindsight-after."
              .formatted(
                  String.valueOf(found.before()),
                  String.valueOf(found.after()),
                  String.valueOf(found.leftOut())));
    }
    return more;
  }

  private static String row(
      String shape, String left, String top, String width, String height, String purpose) {
    return String.format(
        Locale.ROOT, "%-16s %9s %9s %7s %7s  %s", shape, left, top, width, height, purpose);
  }

  /** In centimetres. */
  private static String length(double centimetres) {
    return String.format(Locale.ROOT, "%.1f", centimetres);
  }
}
