package dev.hindsight.exports.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What queries can name beside each other's tables.
 *
 * @param named name → where its rows are
 * @param form how files are written that are sources by their own names
 * @param footers of these files, beginnings of rows at the end that are not data
 */
public record Sources(Map<String, SourceDefinition> named, FileForm form, List<String> footers) {

  /** None but the files of the folder, as the contract has them. */
  public static final Sources NONE = new Sources(Map.of(), FileForm.CONTRACT, List.of());

  public Sources {
    named = Map.copyOf(named);
    footers = List.copyOf(footers);
  }

  /** What the configuration says of a source, if it has it. */
  public Optional<SourceDefinition> definition(String name) {
    return Optional.ofNullable(named.get(name));
  }

  /** A file that is a source by its own name. */
  public FileSource ofFolder(String file) {
    return new FileSource(file, IfMissing.REFUSED, form, List.of(), List.of(), footers);
  }
}
