package dev.hindsight.exports.config.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What queries can name beside each other's tables.
 *
 * @param named name → where its rows are
 * @param shapes name → what is said of the columns of a source that is no file
 * @param form how files are written that are sources by their own names
 * @param footers of these files, beginnings of rows at the end that are not data
 */
public record Sources(
    Map<String, SourceDefinition> named,
    Map<String, SourceShape> shapes,
    FileForm form,
    List<String> footers) {

  /** None but the files of the folder, as the contract has them. */
  public static final Sources NONE = new Sources(Map.of(), Map.of(), FileForm.CONTRACT, List.of());

  public Sources {
    named = Map.copyOf(named);
    shapes = Map.copyOf(shapes);
    footers = List.copyOf(footers);
  }

  /** What the configuration says of a source, if it has it. */
  public Optional<SourceDefinition> definition(String name) {
    return Optional.ofNullable(named.get(name)).filter(each -> !(each instanceof SchemaSource));
  }

  /** What is said of the columns of a source. */
  public SourceShape shape(String name) {
    return shapes.getOrDefault(name, SourceShape.ANY);
  }

  /** The schema that has a source as a table, by the longest name that the source's begins with. */
  public Optional<TableOfSchema> ofSchema(String name) {
    return named.entrySet().stream()
        .filter(each -> each.getValue() instanceof SchemaSource)
        .filter(each -> name.startsWith(each.getKey() + "_"))
        .max(Comparator.comparingInt(each -> each.getKey().length()))
        .map(
            each ->
                new TableOfSchema(
                    each.getKey(),
                    (SchemaSource) each.getValue(),
                    name.substring(each.getKey().length() + 1)));
  }

  /** Whether anything is read that is no file of the folder of exports. */
  public boolean areBeyondFiles() {
    return named.values().stream()
        .anyMatch(each -> !(each instanceof FileSource || each instanceof ByNameSource));
  }

  /** What must be shown nowhere. */
  public Set<String> secrets() {
    return named.values().stream()
        .flatMap(each -> each.secrets().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A file that is a source by its own name. */
  public FileSource ofFolder(String file) {
    return new FileSource(file, IfMissing.REFUSED, form, List.of(), List.of(), footers);
  }
}
