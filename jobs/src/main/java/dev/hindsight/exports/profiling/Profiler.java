package dev.hindsight.exports.profiling;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.UnreadSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at files of which nothing is known: how they are written, and what stands in them. */
public final class Profiler {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "windows-1252");

  /** Fewer rows alike are prose, not a table. */
  private static final double REGULAR = 0.6;

  private static final int MOST_ABOVE = 100;
  private static final int MOST_FOOTER_ROWS = 100;
  private static final int LONGEST_BEGINNING = 40;
  private static final int GLANCE = 1 << 16;

  /** What no header is: a number, a day, an amount. */
  private static final Pattern VALUE = Pattern.compile("[-+(]?\\p{Sc}?\\d[\\d.,:/\\-\\sTZ%)]*");

  private static final Pattern VARIABLE = Pattern.compile("^(\\D{5,}?)\\s*(?:[\\d:(,]| - ).*");

  private final FileOpener opener;
  private final int characters;

  /**
   * A profiler.
   *
   * @param characters about how much of each file is read at most
   */
  public Profiler(FileOpener opener, int characters) {
    this.opener = opener;
    this.characters = characters;
  }

  /**
   * What was found in a file: of a workbook each visible sheet with a table.
   *
   * @throws InputException where no table is
   */
  public List<TableProfile> profiles(String name, List<ExportFile> parts) {
    ExportFile file = parts.get(0);
    Found found = found(file);
    FileForm form = found.form();
    ReadSample read = found.sample();
    List<TableProfile> profiles = new ArrayList<>(profile(name, parts, form, read));
    read.sheets().stream()
        .filter(sheet -> !sheet.isHidden())
        .map(UnreadSheet::name)
        .map(sheet -> new FileForm(form.delimiter(), form.encoding(), sheet, 0))
        .forEach(
            other -> profiles.addAll(profile(name, parts, other, read(file, other, characters))));
    if (profiles.isEmpty()) {
      throw file.cannotRead("nothing in it looks like a table.");
    }
    return profiles;
  }

  private ReadSample read(ExportFile file, FileForm form, int most) {
    return ReadSample.of(opener, file, form, most);
  }

  private record Found(FileForm form, ReadSample sample) {}

  /** Java reads any bytes as a code page, so that one comes last. */
  private Found found(ExportFile file) {
    InputException first = null;
    for (String encoding : ENCODINGS) {
      try {
        FileForm form = delimited(file, encoding);
        ReadSample read = read(file, form, characters);
        // Nearly all bytes can be read as UTF-16, but not as a table.
        boolean isTable = read.width() > 1 || !encoding.equals("UTF-16");
        if (isTable && !read.hasNulls()) {
          return new Found(form, read);
        }
      } catch (InputException otherEncoding) {
        first = first == null ? otherEncoding : first;
      }
    }
    throw first == null ? file.cannotRead("it is no text.") : first;
  }

  /** With the delimiter by which most rows are alike. */
  private FileForm delimited(ExportFile file, String encoding) {
    List<Found> tables = new ArrayList<>();
    for (char delimiter : file.format() == Format.CSV ? DELIMITERS : List.<Character>of()) {
      FileForm form = new FileForm(delimiter, encoding, null, 0);
      try {
        tables.add(new Found(form, read(file, form, GLANCE)));
      } catch (InputException brokenByIt) {
        // Another delimiter, or another encoding, is the right one.
      }
    }
    return tables.stream()
        .filter(each -> each.sample().width() > 1)
        .filter(each -> each.sample().regularity() >= REGULAR)
        .max(
            Comparator.comparingDouble(
                each -> each.sample().regularity() + each.sample().width() / 10_000.0))
        .map(Found::form)
        .orElseGet(() -> new FileForm(',', encoding, null, 0));
  }

  private List<TableProfile> profile(
      String name, List<ExportFile> parts, FileForm form, ReadSample read) {
    List<RawRow> rows = new ArrayList<>(read.rows());
    boolean own = parts.get(0).format().hasHeaderRow();
    int header = own ? headerAt(read) : -1;
    List<String> headers = header < 0 ? read.header() : rows.get(header).cells();
    List<RawRow> data = rows.subList(header + 1, rows.size());
    if (ReadSample.filled(headers) < 2) {
      return List.of();
    }
    int footer = own ? footerRows(data, headers) : 0;
    Set<String> footers = new LinkedHashSet<>();
    data.subList(data.size() - footer, data.size())
        .forEach(row -> footers.add(beginning(Cells.trimmed(firstFilled(row)))));
    List<RawRow> good =
        data.subList(0, data.size() - footer).stream().filter(row -> !row.isBroken()).toList();
    return List.of(
        new TableProfile(
            new FileOrigin(name, parts.get(0).format(), form, List.copyOf(footers)),
            good.size(),
            read.isWhole() && parts.size() == 1
                ? OptionalLong.of(good.size())
                : OptionalLong.empty(),
            parts.stream().mapToLong(ExportFile::bytes).sum(),
            columns(headers, good)));
  }

  /** The row below the first that has the headers; -1 where it is the first one. */
  private static int headerAt(ReadSample read) {
    List<List<String>> first =
        Stream.concat(
                Stream.of(read.header()), read.rows().stream().limit(MOST_ABOVE).map(RawRow::cells))
            .toList();
    long most = first.stream().mapToLong(ReadSample::filled).max().orElse(0);
    return IntStream.range(0, first.size())
            .filter(row -> 10 * ReadSample.filled(first.get(row)) >= 8 * most)
            .filter(row -> first.get(row).stream().noneMatch(Profiler::isValue))
            .findFirst()
            .orElse(0)
        - 1;
  }

  private static boolean isValue(String cell) {
    return VALUE.matcher(Cells.trimmed(cell)).matches();
  }

  private static int footerRows(List<RawRow> data, List<String> headers) {
    int footer = 0;
    while (footer < Math.min(MOST_FOOTER_ROWS, data.size())
        && headers.size() > 2
        && isBelowData(data.get(data.size() - 1 - footer), data.get(0), headers)) {
      footer++;
    }
    return footer < MOST_FOOTER_ROWS ? footer : 0;
  }

  /** Whether a row has one cell only, or begins left of the data, as totals do. */
  private static boolean isBelowData(RawRow row, RawRow first, List<String> headers) {
    return ReadSample.filled(row.cells()) == 1
        || (isLeftEmpty(headers) && isLeftEmpty(first.cells()) && !isLeftEmpty(row.cells()));
  }

  private static boolean isLeftEmpty(List<String> cells) {
    return cells.isEmpty() || Cells.trimmed(cells.get(0)).isEmpty();
  }

  private static String firstFilled(RawRow row) {
    return row.cells().stream()
        .filter(cell -> !Cells.trimmed(cell).isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What will stand there in the next export, too: what comes before a number or a mark. */
  private static String beginning(String text) {
    String start = VARIABLE.matcher(text).replaceFirst("$1").strip();
    return start.substring(0, Math.min(LONGEST_BEGINNING, start.length()));
  }

  private static List<ColumnProfile> columns(List<String> headers, List<RawRow> rows) {
    return IntStream.range(0, headers.size())
        .filter(cell -> !Cells.header(headers.get(cell)).isEmpty())
        .mapToObj(cell -> column(Cells.header(headers.get(cell)), cell, rows))
        .toList();
  }

  private static ColumnProfile column(String header, int cell, List<RawRow> rows) {
    return ColumnProfile.of(
        header,
        rows.size(),
        row -> cell < rows.get(row).cells().size() ? rows.get(row).cells().get(cell) : null,
        row -> rows.get(row).isTyped(cell));
  }
}
