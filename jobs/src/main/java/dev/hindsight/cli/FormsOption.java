package dev.hindsight.cli;

import dev.hindsight.cli.ChosenForms.ReadTemplate;
import dev.hindsight.exports.config.Nearest;
import dev.hindsight.forms.Form;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a report is drawn as. */
final class FormsOption {

  /** One at the end separates nothing: alone it would choose no form at all. */
  static final String COMMA_BETWEEN = ",(?!$)";

  @Option(
      names = "--forms",
      paramLabel = "FORM",
      split = COMMA_BETWEEN,
      splitSynopsisLabel = ",",
      converter = FormWord.class,
      completionCandidates = FormWord.class,
      description =
          "What to draw, with commas between: ${COMPLETION-CANDIDATES}. Without it: all of them.")
  private List<Form> forms = List.of(Form.values());

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description =
          "A presentation (.pptx) that slides are made after; template-check says whether one can be used.")
  private Path template;

  /**
   * What is chosen, with the template read: what cannot be used is told before anything else.
   *
   * @throws dev.hindsight.exports.contract.InputException if the template cannot be read or used
   */
  ChosenForms read() {
    if (template != null && !forms.contains(Form.SLIDES)) {
      throw new ParameterException(
          command.commandLine(), "--template is for slides: name these among --forms, too");
    }
    return new ChosenForms(
        EnumSet.copyOf(forms), Optional.ofNullable(template).map(FormsOption::read));
  }

  private static ReadTemplate read(Path file) {
    return new ReadTemplate(TemplateFile.read(file), TemplateFile.fingerprint(file));
  }

  /** Takes a form by its word in any case of letters. */
  static final class FormWord implements ITypeConverter<Form>, Iterable<String> {

    private static final List<Form> ALL = List.of(Form.values());

    @Override
    public Form convert(String text) {
      return among(ALL, text);
    }

    /** The form of a word, where a command draws these alone. */
    static Form among(List<Form> drawn, String text) {
      List<String> words = drawn.stream().map(Form::word).toList();
      int form = words.indexOf(text.strip().toLowerCase(Locale.ROOT));
      if (form < 0) {
        throw new TypeConversionException(
            "\"%s\" is none of %s%s"
                .formatted(text, String.join(", ", words), Nearest.question(text, words)));
      }
      return drawn.get(form);
    }

    @Override
    public Iterator<String> iterator() {
      return ALL.stream().map(Form::word).iterator();
    }
  }
}
