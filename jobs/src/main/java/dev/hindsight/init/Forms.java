package dev.hindsight.init;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.FileOrigin;
import dev.hindsight.exports.profiling.TableProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a table that is a file is written, as lines of the configuration. */
final class Forms {

  private static final int EXAMPLES = 3;

  private final FileOrigin file;
  private final List<ColumnProfile> columns;

  private Forms(FileOrigin file, List<ColumnProfile> columns) {
    this.file = file;
    this.columns = columns;
  }

  private static List<Setting> of(TableProfile profile, Function<Forms, List<Setting>> lines) {
    return profile.origin() instanceof FileOrigin file
        ? lines.apply(new Forms(file, profile.columns()))
        : List.of();
  }

  /** Where a table is, and how it is written. */
  static List<Setting> of(TableProfile profile, Table table) {
    return of(profile, forms -> forms.of(table));
  }

  /** Where a table is, and how it is written, as a source of queries. */
  static List<Setting> ofSource(TableProfile profile) {
    return of(profile, Forms::ofSource);
  }

  /** How a table is written, where that is not as in the contract. */
  static List<Setting> written(TableProfile profile) {
    return of(profile, Forms::written);
  }

  private List<Setting> of(Table table) {
    List<Setting> settings = new ArrayList<>();
    if (!file.isNamedAfter(table)) {
      settings.add(Setting.taken("file", Quoted.text(file.name()), ""));
      glob()
          .ifPresent(
              glob ->
                  settings.add(
                      Setting.doubtful("file", Quoted.text(glob), "for the next export, too")));
    }
    settings.addAll(written());
    return settings;
  }

  private List<Setting> ofSource() {
    List<Setting> settings = new ArrayList<>();
    settings.add(Setting.taken("file", Quoted.text(file.name()), ""));
    settings.addAll(written());
    return settings;
  }

  private List<Setting> written() {
    List<Setting> settings = new ArrayList<>();
    FileForm form = file.form();
    form.sheet().ifPresent(sheet -> settings.add(Setting.taken("sheet", Quoted.text(sheet), "")));
    if (form.delimiter() != ',' && file.format() == Format.CSV && !isTabbed()) {
      settings.add(
          Setting.taken(
              "delimiter",
              form.delimiter() == '\t' ? "tab" : "\"" + form.delimiter() + "\"",
              columns.size() + " columns by it"));
    }
    if (!form.encoding().equals("UTF-8")) {
      settings.add(Setting.taken("encoding", form.encoding(), encodingEvidence()));
    }
    if (!file.footers().isEmpty()) {
      settings.add(Setting.taken("footers", Quoted.list(file.footers()), "rows below the data"));
    }
    return settings;
  }

  private Optional<String> glob() {
    String glob = file.name().replaceFirst("\\d{4,}(?:[-_.]\\d+)*", "*");
    return glob.equals(file.name()) ? Optional.empty() : Optional.of(glob);
  }

  private boolean isTabbed() {
    return file.form().delimiter() == '\t'
        && file.name().toLowerCase(Locale.ROOT).matches(".*\\.tsv(\\.gz)?");
  }

  private String encodingEvidence() {
    if (file.form().encoding().equals("UTF-16")) {
      return "";
    }
    String examples =
        columns.stream()
            .map(ColumnProfile::values)
            .flatMap(values -> values.stream())
            .filter(text -> text.codePoints().anyMatch(letter -> letter > 127))
            .limit(EXAMPLES)
            .map(text -> "\"" + text + "\"")
            .collect(Collectors.joining(", "));
    return "NOT CERTAIN: it is no UTF-8; if %s look wrong, try windows-1250 or another code page"
        .formatted(examples.isEmpty() ? "letters with accents" : examples);
  }
}
