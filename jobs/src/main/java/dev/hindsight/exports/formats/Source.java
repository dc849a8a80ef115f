package dev.hindsight.exports.formats;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file and how it is to be read.
 *
 * @param file the file
 * @param form how it is written
 * @param headers which row has its headers, where {@code form} does not say it; headers that the
 *     names of its folders add are not looked for there
 * @param wanted the headers that are looked for
 * @param footers beginnings of rows below the data
 * @param owner the name of the table or the source that it is read for
 * @param role what it is to that
 */
public record Source(
    ExportFile file,
    FileForm form,
    HeaderRule headers,
    List<String> wanted,
    List<String> footers,
    String owner,
    Role role)
    implements Serializable {

  /** What a file is to whoever it is read for. */
  private enum Role {
    OF_TABLE,
    JOINED,
    OF_SOURCE
  }

  private static final String DELIMITERS = ",;\t|";

  public Source {
    headers = headers.besides(file.columns());
    wanted = List.copyOf(wanted);
    footers = List.copyOf(footers);
  }

  /** A table's own file. */
  public static Source own(ExportFile file, Table table, TableMapping mapping, HeaderRule headers) {
    return new Source(
        file,
        mapping.form(),
        headers,
        wanted(mapping.wanted(table), table.name()),
        mapping.footers(),
        table.name(),
        Role.OF_TABLE);
  }

  /** The headers as they stand in a file: without what tells them from those of other files. */
  private static List<String> wanted(Stream<String> headers, String owner) {
    String full = Cells.comparable(owner + ".");
    return headers
        .map(each -> Cells.comparable(each).startsWith(full) ? each.substring(full.length()) : each)
        .toList();
  }

  /** A file that a table is joined with. */
  public static Source joined(
      ExportFile file, Table table, TableMapping mapping, TableMapping.Join join) {
    HeaderRule headers = new HeaderRule(List.of(Set.of(Cells.comparable(join.equals()))));
    return new Source(
        file,
        join.form(),
        headers,
        wanted(Stream.concat(Stream.of(join.equals()), mapping.wanted(table)), file.name()),
        mapping.footers(),
        table.name(),
        Role.JOINED);
  }

  /**
   * A file of a source that queries name.
   *
   * @param name the name of the source
   */
  public static Source queried(
      ExportFile file, String name, FileSource definition, HeaderRule headers) {
    return new Source(
        file,
        definition.form(),
        headers,
        definition.headers(),
        definition.footers(),
        name,
        Role.OF_SOURCE);
  }

  /** The same with its headers in a row that is known. */
  public Source withHeaderRow(int row) {
    FileForm found = new FileForm(form.delimiter(), form.encoding(), form.sheetName(), row);
    return new Source(file, found, headers, wanted, footers, owner, role);
  }

  /**
   * What stands between the cells of a CSV: tabs in one that is named so, unless it is configured.
   */
  char delimiter() {
    return file.isTabbed() && form.delimiter() == FileForm.CONTRACT.delimiter()
        ? '\t'
        : form.delimiter();
  }

  /** The line of hindsight.yaml that says how the file is written. */
  public String line(String key, String value) {
    return switch (role) {
      case OF_TABLE -> Yaml.line(owner, key, value);
      case JOINED -> Yaml.joinLine(owner, file.name(), key, value);
      case OF_SOURCE -> Yaml.sourceLine(owner, file.name(), key, value);
    };
  }

  /** Refuses what is configured of a file and means nothing in its format. */
  void refuseWhatItCannotHave() {
    if (form.sheet().isPresent() && file.format() != Format.XLSX) {
      throw file.cannotRead(
          "hindsight.yaml names its sheet, and it is no Excel workbook. Take out: "
              + line("sheet", form.sheetName()));
    }
    if (form.headerRow() > 0 && !file.format().hasHeaderRow()) {
      throw file.cannotRead(
          "hindsight.yaml names the row of its headers, and its format has none. Take out: "
              + line("header-row", Integer.toString(form.headerRow())));
    }
  }

  /**
   * The row with the headers.
   *
   * @param rows gives the next row; null after the last one
   * @return null where there are no rows
   * @throws InputException where the row that is configured has nothing in it, or cannot be read
   */
  RawRow header(Supplier<RawRow> rows) {
    return header(rows, OptionalInt.empty());
  }

  /**
   * The row with the headers.
   *
   * @param told the delimiter that the first line of the file says
   */
  RawRow header(Supplier<RawRow> rows, OptionalInt told) {
    RawRow header = form.headerRow() == 0 ? headers.find(rows) : configured(rows);
    if (header != null && header.isBroken()) {
      throw file.cannotRead("its headers are in line " + header.line() + ". " + header.broken());
    }
    if (header != null && (role == Role.OF_SOURCE || !headers.isMetBy(header))) {
      refuseOtherDelimiter(header, told);
    }
    return header;
  }

  private void refuseOtherDelimiter(RawRow header, OptionalInt told) {
    String first = header.cells().isEmpty() ? "" : header.cells().get(0);
    OptionalInt other = DELIMITERS.chars().filter(each -> first.indexOf(each) >= 0).findFirst();
    if (file.format() == Format.CSV && header.cells().size() == 1 && other.isPresent()) {
      boolean tab = other.getAsInt() == '\t';
      String said = "\"" + (char) other.getAsInt() + "\"";
      throw file.cannotRead(
          "its header is a single column, \"%s\", that looks delimited by %s rather than \"%s\"%s"
              .formatted(
                  first,
                  tab ? "tabs" : said,
                  (char) told.orElse(delimiter()),
                  told.isPresent()
                      ? ", which its first line says. Take out that line."
                      : ". Put into hindsight.yaml: " + line("delimiter", tab ? "tab" : said)));
    }
  }

  private RawRow configured(Supplier<RawRow> rows) {
    RawRow row = rows.get();
    while (row != null && row.line() < form.headerRow()) {
      row = rows.get();
    }
    if (row == null || row.line() != form.headerRow()) {
      throw file.cannotRead(
          "hindsight.yaml says that its headers are in row "
              + form.headerRow()
              + ", and nothing stands there. Put right: "
              + line("header-row", "NUMBER"));
    }
    return row;
  }
}
