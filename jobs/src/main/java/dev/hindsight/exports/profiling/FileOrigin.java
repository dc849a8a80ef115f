package dev.hindsight.exports.profiling;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Format;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the folder of exports, or one sheet of a workbook.
 *
 * @param name its name in the folder
 * @param format how it is read
 * @param form how it is written; of a format without it, the contract's
 * @param footers how the rows below the data begin that are none
 */
public record FileOrigin(String name, Format format, FileForm form, List<String> footers)
    implements Origin {

  public FileOrigin {
    footers = List.copyOf(footers);
  }

  @Override
  public String said() {
    return form.sheet().map(sheet -> name + ", sheet \"" + sheet + "\"").orElse(name);
  }

  @Override
  public List<String> names() {
    return Stream.concat(Stream.of(name), form.sheet().stream()).toList();
  }

  @Override
  public boolean isNamedAfter(Table table) {
    return form.sheet().isEmpty() && Format.isNamedAfter(table.name(), name);
  }
}
