package dev.hindsight.cli;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.findings.Findings;
import dev.hindsight.forms.Form;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a report is drawn as. */
final class FormsOption {

  /** One at the end separates nothing: alone it would choose no form at all. */
  private static final String COMMA_BETWEEN = ",(?!$)";

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

  Set<Form> chosen() {
    return EnumSet.copyOf(forms);
  }

  /**
   * What a reader opens.
   *
   * @param report the folder of the report
   */
  Path first(Path report, Findings findings) {
    return report.resolve(chosen().iterator().next().file(findings));
  }

  /** Loads what draws while there is nothing to draw yet. */
  void prepare(Background background) {
    background.run(() -> chosen().forEach(Form::prepare));
  }

  /** Takes a form by its word in any case of letters. */
  static final class FormWord implements ITypeConverter<Form>, Iterable<String> {

    private static final List<String> WORDS = Arrays.stream(Form.values()).map(Form::word).toList();

    @Override
    public Form convert(String text) {
      int form = WORDS.indexOf(text.strip().toLowerCase(Locale.ROOT));
      if (form < 0) {
        throw new TypeConversionException(
            "\"%s\" is none of %s%s"
                .formatted(text, String.join(", ", WORDS), Nearest.question(text, WORDS)));
      }
      return Form.values()[form];
    }

    @Override
    public Iterator<String> iterator() {
      return WORDS.iterator();
    }
  }
}
